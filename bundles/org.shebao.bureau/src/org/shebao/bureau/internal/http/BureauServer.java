package org.shebao.bureau.internal.http;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.shebao.bureau.internal.Bureau;

/** A bureau's counter: HTTP on loopback. */
public final class BureauServer implements AutoCloseable {
	private static final String LOOPBACK = "127.0.0.1";
	private static final int MOST_THREADS = 64;
	/** Longer than clients keep connections that they do not use: the one who closes must not be the server, or a submission meets a closing connection. */
	private static final Duration IDLE = Duration.ofMinutes(2);
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final Faults faults = new Faults();
	private final InFlight inFlight = new InFlight();
	private final Server server;
	private final URI address;

	/**
	 * Serves a bureau, which stays open when this closes.
	 *
	 * @param port the port on loopback, 0 for any free one
	 * @throws IOException if the port is taken
	 */
	public BureauServer(Bureau bureau, int port) throws IOException {
		server = new Server(threads());
		ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
		connector.setHost(LOOPBACK);
		connector.setPort(port);
		connector.setIdleTimeout(IDLE.toMillis());
		server.addConnector(connector);
		server.setErrorHandler(new ProblemPage());
		server.setHandler(new ApiHandler(new Counter(new Router(Endpoints.of(bureau, faults)), bureau.access()), faults, inFlight));
		connector.open();
		address = URI.create("http://" + LOOPBACK + ":" + connector.getLocalPort());
		LifeCycle.start(server);
	}

	/** Where it listens, or did. */
	public URI address() {
		return address;
	}

	/** Takes no more calls, lets those under way end and stops. */
	@Override
	public void close() {
		faults.stop();
		inFlight.close(PATIENCE);
		LifeCycle.stop(server);
	}

	private static QueuedThreadPool threads() {
		QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
		threads.setName("bureau");
		threads.setDaemon(true);
		threads.setStopTimeout(PATIENCE.toMillis());
		return threads;
	}

	private static HttpConfiguration configuration() {
		HttpConfiguration configuration = new HttpConfiguration();
		configuration.setSendServerVersion(false);
		// ids are opaque: one with a slash or a percent sign in it is as good as any, and no file is behind a path here
		configuration.setUriCompliance(UriCompliance.DEFAULT.with("opaque ids", Violation.AMBIGUOUS_PATH_SEPARATOR, Violation.AMBIGUOUS_PATH_ENCODING,
				Violation.AMBIGUOUS_EMPTY_SEGMENT));
		return configuration;
	}
}
