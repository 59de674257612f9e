package org.shebao.workbench.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.FutureTask;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.shebao.workbench.demo.pieces.Pieces;
import org.shebao.workbench.ui.Icons;

/**
 * All pieces of the kit: {@code Gallery THEME ZOOM} opens a window with a button for each, {@code Gallery THEME ZOOM FOLDER [PIECE…]} makes their pictures.
 */
public final class Gallery {

	private final Display display = new Display();
	private final String theme;
	private boolean finished;

	private Gallery(String theme) {
		this.theme = theme;
	}

	/** Runs the gallery until it is closed or all pictures are made. */
	public static void main(String[] arguments) throws Exception {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		Gallery gallery = new Gallery(arguments[0]);
		Theme.apply(gallery.display, arguments[0], Integer.parseInt(arguments[1]));
		if (arguments.length == 2) {
			gallery.open();
		} else {
			Path folder = Files.createDirectories(Path.of(arguments[2]));
			List<String> wanted = List.of(arguments).subList(3, arguments.length);
			gallery.picture(Pieces.ALL.stream().filter(piece -> wanted.isEmpty() || wanted.contains(piece.name())).toList(), folder);
		}
	}

	private void open() {
		Shell shell = new Shell(display);
		shell.setLayout(new RowLayout(SWT.VERTICAL));
		Pieces.ALL.forEach(piece -> {
			Button button = new Button(shell, SWT.PUSH);
			button.setText(piece.name());
			button.addListener(SWT.Selection, event -> piece.show(new Stage(display, piece.size())));
		});
		shell.pack();
		shell.open();
		colour(shell);
		while (!shell.isDisposed()) {
			turn();
		}
	}

	private void picture(List<Piece> pieces, Path folder) throws Exception {
		FutureTask<Void> work = new FutureTask<>(() -> pieces.forEach(piece -> picture(piece, folder)), null);
		Thread.ofPlatform().daemon().start(() -> {
			work.run();
			display.syncExec(() -> finished = true);
		});
		while (!finished) {
			turn();
		}
		work.get();
		display.dispose();
	}

	private void picture(Piece piece, Path folder) {
		Stage stage = display.syncCall(() -> new Stage(display, piece.size()));
		display.asyncExec(() -> colour(stage.shell()));
		display.asyncExec(() -> piece.show(stage));
		piece.play(stage);
		Shell shell = piece.dialog().isEmpty() ? stage.shell() : stage.find(piece.dialog(), Shell.class);
		Shot.steady(display, shell).save(folder.resolve(piece.name() + "-" + theme + ".png").toString());
		display.syncExec(stage::close);
	}

	/** The product does the same when it has applied a theme. */
	private void colour(Shell shell) {
		Icons.foreground(display, shell.getForeground().getRGB());
		Icons.redraw(display);
	}

	private void turn() {
		if (!display.readAndDispatch()) {
			display.sleep();
		}
	}
}
