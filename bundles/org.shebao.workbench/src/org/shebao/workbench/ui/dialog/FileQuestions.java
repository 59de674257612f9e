package org.shebao.workbench.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.shebao.core.text.Texts;
import org.shebao.workbench.Settings;

/**
 * Questions for files, answered in the computer's own dialogs.
 * <p>
 * Tests cannot drive those. While the system property {@value #FOLDER} names a folder, nothing is asked: what is saved goes there under the proposed name, what is to be
 * opened is not opened, and {@link #choose} gives the path in the system property {@value #FILE}, or nothing if it is not set.
 */
public final class FileQuestions {

	/** The system property with the folder that takes what is saved while tests drive the window. */
	public static final String FOLDER = "shebao.dialogs.folder";
	/** The system property with the file that is chosen while tests drive the window. */
	public static final String FILE = "shebao.dialogs.file";

	private static final Texts TEXTS = Texts.of(Questions.class);

	private final Supplier<Shell> parent;
	private final Settings settings;

	public FileQuestions(Supplier<Shell> parent, Settings settings) {
		this.parent = parent;
		this.settings = settings;
	}

	/** Asks where to save; the folder is remembered. */
	public Optional<Path> saveAs(String name) {
		String folder = System.getProperty(FOLDER);
		if (folder != null) {
			return Optional.of(Path.of(folder, name));
		}
		FileDialog dialog = dialog(SWT.SAVE);
		dialog.setFileName(name);
		dialog.setOverwrite(true);
		return ask(dialog, List.of(name.substring(name.lastIndexOf('.') + 1)));
	}

	/** Asks for a file; its folder is remembered. */
	public Optional<Path> choose(String title, List<String> extensions) {
		if (System.getProperty(FOLDER) != null) {
			return Optional.ofNullable(System.getProperty(FILE)).map(Path::of);
		}
		FileDialog dialog = dialog(SWT.OPEN);
		dialog.setText(title);
		return ask(dialog, extensions);
	}

	private FileDialog dialog(int style) {
		FileDialog dialog = new FileDialog(parent.get(), style);
		dialog.setFilterPath(settings.folder().toString());
		return dialog;
	}

	private Optional<Path> ask(FileDialog dialog, List<String> extensions) {
		if (!extensions.isEmpty()) {
			dialog.setFilterExtensions(new String[] { extensions.stream().map(extension -> "*." + extension).collect(Collectors.joining(";")) });
		}
		Optional<Path> chosen = Optional.ofNullable(dialog.open()).map(Path::of);
		chosen.map(Path::getParent).ifPresent(settings::folder);
		return chosen;
	}

	/** Opens a file with the computer's program for it, or says where it is if there is none. */
	public void open(Path file) {
		if (System.getProperty(FOLDER) == null && !Program.launch(file.toString())) {
			Questions.tell(parent.get(), TEXTS.get("noProgramTitle"), TEXTS.get("noProgram", file), List.of());
		}
	}
}
