package org.shebao.window;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.config.EditableRule;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.data.DummyColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultRowHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.stack.DefaultBodyLayerStack;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultRowHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.data.ListDataProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/** A small program with one of each widget, to prove the driver without the product. */
final class Fixture {

	private static final String NAME = "org.shebao.workbench.name";

	private final Shell shell;
	private final Label said;

	private Fixture(Display display) {
		shell = new Shell(display);
		shell.setText("驱动");
		shell.setLayout(new GridLayout(2, false));
		said = named(new Label(shell, SWT.NONE), "said");
		said.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		say("…");
		texts();
		buttons();
		choices();
		grid();
		shell.setSize(900, 600);
		shell.open();
	}

	/** Runs until its window is closed. */
	public static void main(String[] args) {
		Display display = new Display();
		Shell shell = new Fixture(display).shell;
		while (!shell.isDisposed()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		display.dispose();
	}

	private static <W extends Widget> W named(W widget, String name) {
		widget.setData(NAME, name);
		return widget;
	}

	private void say(String sentence) {
		said.setText(sentence);
	}

	private void texts() {
		named(new Text(shell, SWT.BORDER), "one").setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		named(new Text(shell, SWT.BORDER | SWT.PASSWORD), "secret").setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}

	private void buttons() {
		button("submit", "提交(&S)", () -> say("提交了"));
		button("ask", "询问", this::ask);
		button("block", "停顿", Fixture::plantedBlock);
		Link link = named(new Link(shell, SWT.NONE), "links");
		link.setText("先<a>下载</a>再<a>导入</a>");
		link.addListener(SWT.Selection, event -> say(event.text));
		ToolBar bar = new ToolBar(shell, SWT.FLAT | SWT.RIGHT);
		ToolItem drop = named(new ToolItem(bar, SWT.DROP_DOWN), "add");
		drop.setText("添加");
		drop.setToolTipText("添加职工");
		drop.addListener(SWT.Selection, event -> menu(bar));
	}

	private void button(String name, String text, Runnable deed) {
		Button button = named(new Button(shell, SWT.PUSH), name);
		button.setText(text);
		button.addListener(SWT.Selection, event -> deed.run());
	}

	private void menu(ToolBar bar) {
		Menu menu = new Menu(bar);
		for (String entry : List.of("全部", "选择")) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(entry);
			item.addListener(SWT.Selection, event -> say("添加" + entry));
		}
		menu.setVisible(true);
	}

	private void ask() {
		Shell dialog = new Shell(shell, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
		dialog.setText("确认");
		dialog.setLayout(new GridLayout());
		Button yes = named(new Button(dialog, SWT.PUSH), "submit");
		yes.setText("确定");
		yes.addListener(SWT.Selection, event -> dialog.close());
		dialog.pack();
		dialog.open();
		while (!dialog.isDisposed()) {
			if (!dialog.getDisplay().readAndDispatch()) {
				dialog.getDisplay().sleep();
			}
		}
		say("答了");
	}

	private static void plantedBlock() {
		long end = System.nanoTime() + 300_000_000L;
		while (System.nanoTime() < end) {
			Thread.onSpinWait();
		}
	}

	private void choices() {
		Combo combo = named(new Combo(shell, SWT.READ_ONLY), "year");
		combo.setItems("2024", "2025");
		combo.addListener(SWT.Selection, event -> say("年度" + combo.getText()));
		Table table = named(new Table(shell, SWT.CHECK | SWT.BORDER), "people");
		for (String person : List.of("赵一", "钱二")) {
			new TableItem(table, SWT.NONE).setText(person);
		}
		table.addListener(SWT.Selection, event -> say((event.detail == SWT.CHECK ? "勾" : "选") + ((TableItem) event.item).getText()));
		// too narrow on purpose
		Composite box = new Composite(shell, SWT.NONE);
		Label cut = named(new Label(box, SWT.NONE), "cut");
		cut.setText("这一行放不下");
		cut.setBounds(0, 0, 20, 20);
	}

	private void grid() {
		List<String[]> rows = new ArrayList<>();
		for (String person : List.of("赵一", "钱二", "孙三")) {
			rows.add(new String[] { person, "520103", "", "更新" });
		}
		String[] headings = { "姓名", "单位", "工资", "操作" };
		NatTable grid = new NatTable(shell, layer(new ListDataProvider<>(rows, new Cells()), headings), false);
		grid.addConfiguration(new DefaultNatTableStyleConfiguration());
		grid.addConfiguration(new AbstractRegistryConfiguration() {
			@Override
			public void configureRegistry(IConfigRegistry registry) {
				registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, new EditableRule() {
					@Override
					public boolean isEditable(int column, int row) {
						return column == 2;
					}
				});
			}
		});
		grid.configure();
		named(grid, "grid").setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
	}

	private static GridLayer layer(IDataProvider data, String[] headings) {
		DefaultBodyLayerStack body = new DefaultBodyLayerStack(new DataLayer(data));
		IDataProvider columns = new DummyColumnHeaderDataProvider(data) {
			@Override
			public Object getDataValue(int column, int row) {
				return headings[column];
			}
		};
		IDataProvider numbers = new DefaultRowHeaderDataProvider(data);
		ColumnHeaderLayer columnHeader = new ColumnHeaderLayer(new DefaultColumnHeaderDataLayer(columns), body, body.getSelectionLayer());
		RowHeaderLayer rowHeader = new RowHeaderLayer(new DefaultRowHeaderDataLayer(numbers), body, body.getSelectionLayer());
		return new GridLayer(body, columnHeader, rowHeader, new CornerLayer(new DataLayer(new DefaultCornerDataProvider(columns, numbers)), rowHeader, columnHeader));
	}

	private static final class Cells implements org.eclipse.nebula.widgets.nattable.data.IColumnAccessor<String[]> {

		@Override
		public Object getDataValue(String[] row, int column) {
			return row[column];
		}

		@Override
		public void setDataValue(String[] row, int column, Object value) {
			row[column] = value == null ? "" : value.toString();
		}

		@Override
		public int getColumnCount() {
			return 4;
		}
	}
}
