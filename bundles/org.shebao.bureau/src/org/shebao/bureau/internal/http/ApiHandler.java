package org.shebao.bureau.internal.http;

import java.io.IOException;

import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.shebao.bureau.internal.BureauTexts;
import org.shebao.gateway.sandbox.Operator.Fault;
import org.shebao.gateway.wire.Problem;

/** Takes a request, lets it meet its fault, asks at the counter and answers. */
final class ApiHandler extends Handler.Abstract {
	private final Counter counter;
	private final Faults faults;
	private final InFlight inFlight;

	ApiHandler(Counter counter, Faults faults, InFlight inFlight) {
		this.counter = counter;
		this.faults = faults;
		this.inFlight = inFlight;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) {
		Reply reply = new Reply(request, response);
		if (!inFlight.enter()) {
			end(reply, callback, new Cut("closing"));
			return true;
		}
		try {
			serve(request, new RequestBody(request), reply);
			callback.succeeded();
		} catch (IOException e) {
			end(reply, callback, e);
		} finally {
			inFlight.leave();
		}
		return true;
	}

	/** No answer: the client is gone, or is to see its connection break. Neither is worth a line in the log. */
	private static void end(Reply reply, Callback callback, IOException why) {
		reply.close();
		callback.failed(why instanceof EofException ? why : new EofException(why));
	}

	private void serve(Request request, RequestBody body, Reply reply) throws IOException {
		Fault fault = OperatorGate.guards(request) ? null : faults.next(Counter.path(request)).orElse(null);
		switch (fault == null ? null : fault.kind()) {
			case null -> answer(request, body, reply, reply::write);
			case DELAY -> {
				faults.delay(fault);
				answer(request, body, reply, reply::write);
			}
			case REFUSE -> {
				body.drain();
				reply.write(Answer.problem(500, new Problem(Problem.INTERNAL, BureauTexts.text("fault"))));
			}
			case BREAK_BEFORE_COMMIT -> {
				body.drain();
				throw new Cut("before the work");
			}
			case BREAK_AFTER_COMMIT -> answer(request, body, reply, reply::writeBroken);
			case GARBAGE -> answer(request, body, reply, answer -> reply.writeGarbage());
		}
	}

	/** Sends an answer to the client. */
	@FunctionalInterface
	private interface Sending {
		void send(Answer answer) throws IOException;
	}

	private void answer(Request request, RequestBody body, Reply reply, Sending sending) throws IOException {
		try {
			Answer answer = counter.ask(request, body);
			body.drain();
			sending.send(answer);
		} catch (Gone e) {
			throw e.getCause();
		} catch (RuntimeException e) {
			// the one place that turns failures into answers: whatever happens, a client gets a Problem or a broken connection
			Answer problem = Failures.answer(e);
			if (reply.hasBegun()) {
				throw new Cut("failed in the middle");
			}
			body.drain();
			sending.send(problem);
		}
	}
}
