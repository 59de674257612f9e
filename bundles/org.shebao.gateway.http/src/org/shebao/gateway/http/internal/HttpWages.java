package org.shebao.gateway.http.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Consumer;

import org.shebao.core.identity.RequestId;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.WageGateway;
import org.shebao.gateway.wire.Operation;

/** Wages of a session. */
record HttpWages(Channel channel) implements WageGateway {
	@Override
	public Feedback submit(RequestId id, WageSubmission submission, Iterator<Line> lines) {
		try (LinesBody body = new LinesBody(submission, lines)) {
			return channel.upload(Call.of(Operation.SUBMIT_WAGES).as(id), body, Feedback.class);
		} catch (IOException e) {
			// nothing but memory is written before the call
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void results(RequestId id, Consumer<LineResult> sink) {
		channel.lines(Call.of(Operation.WAGE_RESULTS, id), LineResult.class, sink);
	}
}
