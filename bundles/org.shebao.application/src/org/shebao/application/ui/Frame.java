package org.shebao.application.ui;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.IWindowCloseHandler;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;
import org.shebao.application.WindowPlace;
import org.shebao.workbench.Settings;
import org.shebao.workbench.ui.Icons;
import org.shebao.workbench.ui.Naming;

/** The window's frame: its place, which is kept and brought back onto a screen, its images, and the question before it closes. */
final class Frame {

	private static final String KEY = "window.place";
	private static final String MAXIMIZED = "shellMaximized";

	private final Settings settings;
	private final Display display;

	Frame(Settings settings, Display display) {
		this.settings = settings;
		this.display = display;
	}

	/** Prepares the window before it is made. */
	void prepare(MWindow window) {
		Window.setDefaultImages(IntStream.of(16, 24, 32, 48, 64, 128, 256).mapToObj(size -> Icons.logo(display, size)).toArray(Image[]::new));
		WindowPlace primary = place(display.getPrimaryMonitor());
		List<WindowPlace> screens = Stream.of(display.getMonitors()).map(Frame::place).toList();
		WindowPlace place = settings.get(KEY).flatMap(WindowPlace::parse).map(kept -> kept.within(screens)).orElseGet(() -> WindowPlace.on(primary));
		window.setX(place.x());
		window.setY(place.y());
		window.setWidth(place.width());
		window.setHeight(place.height());
		if (place.maximized()) {
			window.getTags().add(MAXIMIZED);
		}
	}

	private static WindowPlace place(Monitor monitor) {
		Rectangle area = monitor.getClientArea();
		return new WindowPlace(area.x, area.y, area.width, area.height, false);
	}

	/** Follows the window once it is made; asks before it is closed. */
	void follow(MWindow window, Shell shell, BooleanSupplier mayClose) {
		Naming.name(shell, "window");
		window.getContext().set(IWindowCloseHandler.class, closing -> {
			boolean closes = mayClose.getAsBoolean();
			if (closes) {
				keep(window, shell);
			}
			return closes;
		});
		shell.addListener(SWT.Dispose, event -> keep(window, shell));
	}

	/** The model follows the shell while it is not maximised. */
	private void keep(MWindow window, Shell shell) {
		settings.set(KEY, new WindowPlace(window.getX(), window.getY(), window.getWidth(), window.getHeight(), shell.getMaximized()).format());
	}
}
