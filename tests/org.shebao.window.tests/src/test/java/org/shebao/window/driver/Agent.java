package org.shebao.window.driver;

import java.lang.instrument.Instrumentation;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Put into the product's process by {@code -javaagent:driver.jar=PORT}: waits until the product has loaded its SWT, then lets the driver work with that very SWT. The
 * product knows nothing of it.
 */
public final class Agent implements Runnable {

	private static final String DISPLAY = "org.eclipse.swt.widgets.Display";
	private static final String NAT_TABLE = "org.eclipse.nebula.widgets.nattable.NatTable";
	private static final String SERVER = Agent.class.getPackageName() + ".inside.Server";
	private static final long POLL_MILLIS = 20;

	private final Instrumentation instrumentation;
	private final int port;

	private Agent(Instrumentation instrumentation, int port) {
		this.instrumentation = instrumentation;
		this.port = port;
	}

	/** Called by Java before the product's main method. */
	public static void premain(String port, Instrumentation instrumentation) {
		Thread thread = new Thread(new Agent(instrumentation, Integer.parseInt(port)), "window driver");
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public void run() {
		try {
			Optional<Class<?>> display = loaded(DISPLAY);
			while (display.isEmpty()) {
				Thread.sleep(POLL_MILLIS);
				display = loaded(DISPLAY);
			}
			Inside inside = new Inside(display.get().getClassLoader(), () -> loaded(NAT_TABLE).map(Class::getClassLoader));
			((IntConsumer) inside.loadClass(SERVER).getConstructor().newInstance()).accept(port);
		} catch (InterruptedException end) {
			Thread.currentThread().interrupt();
		} catch (ReflectiveOperationException broken) {
			throw new IllegalStateException("the driver does not fit the product", broken);
		}
	}

	private Optional<Class<?>> loaded(String name) {
		return Arrays.stream(instrumentation.getAllLoadedClasses()).filter(type -> type.getName().equals(name)).<Class<?>>map(type -> type).findFirst();
	}
}
