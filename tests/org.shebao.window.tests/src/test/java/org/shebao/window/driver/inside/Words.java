package org.shebao.window.driver.inside;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Decorations;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** What a user reads on a widget. */
final class Words {

	private Words() {
	}

	/** The text without mnemonics, accelerators and the marks of links; cells of a row are parted by tabs. */
	static String text(Widget widget) {
		return switch (widget) {
			case Text text -> text.getText();
			case StyledText text -> text.getText();
			case Combo combo -> combo.getText();
			case CCombo combo -> combo.getText();
			case Spinner spinner -> spinner.getText();
			case DateTime date -> "%04d-%02d-%02d".formatted(date.getYear(), date.getMonth() + 1, date.getDay());
			case Label label -> plain(label.getText());
			case CLabel label -> plain(Objects.toString(label.getText(), ""));
			case Button button -> plain(button.getText());
			case Link link -> link.getText().replaceAll("</?[aA][^>]*>", "");
			case Group group -> plain(group.getText());
			case Decorations shell -> shell.getText();
			case TableItem row -> cells(row.getParent().getColumnCount(), row::getText);
			case TreeItem row -> cells(row.getParent().getColumnCount(), row::getText);
			case Item item -> plain(item.getText());
			default -> "";
		};
	}

	private static String cells(int columns, java.util.function.IntFunction<String> cell) {
		return java.util.stream.IntStream.range(0, Math.max(1, columns)).mapToObj(cell).collect(Collectors.joining("\t"));
	}

	static String tip(Widget widget) {
		return Objects.toString(switch (widget) {
			case Control control -> control.getToolTipText();
			case ToolItem item -> item.getToolTipText();
			case CTabItem item -> item.getToolTipText();
			default -> "";
		}, "");
	}

	private static String plain(String text) {
		int accelerator = text.indexOf('\t');
		String label = accelerator < 0 ? text : text.substring(0, accelerator);
		return label.replaceAll("\\(&\\w\\)", "").replaceAll("&(.)", "$1");
	}

	/** One line about a widget for people who look for it. */
	static String line(Widget widget) {
		StringBuilder line = new StringBuilder(widget.getClass().getSimpleName());
		append(line, "name", Objects.toString(widget.getData(Where.NAME), ""));
		append(line, "text", text(widget).replace('\n', '⏎').replace('\t', '│'));
		append(line, "tip", tip(widget));
		append(line, "css", Arrays.asList(widget.getData("org.eclipse.e4.ui.css.id"), widget.getData("org.eclipse.e4.ui.css.CssClassName")).stream().filter(Objects::nonNull)
				.map(Object::toString).collect(Collectors.joining(" ")));
		return line.toString();
	}

	private static void append(StringBuilder line, String what, String value) {
		if (!value.isEmpty()) {
			line.append(' ').append(what).append("=\"").append(value.length() > 200 ? value.substring(0, 200) + "…" : value).append('"');
		}
	}
}
