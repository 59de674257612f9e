package org.shebao.bureau.internal.http;

import java.nio.ByteBuffer;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.shebao.bureau.internal.BureauTexts;
import org.shebao.gateway.wire.Headers;
import org.shebao.gateway.wire.Problem;
import org.shebao.gateway.wire.WireFormat;

/** What is said of requests that no endpoint ever sees, such as malformed ones: a Problem like any other, without a word of what came. */
final class ProblemPage extends ErrorHandler {

	@Override
	protected void generateResponse(Request request, Response response, int status, String message, Throwable cause, Callback callback) {
		response.getHeaders().put(HttpHeader.CONTENT_TYPE, Headers.JSON);
		response.write(true, ByteBuffer.wrap(problem(status)), callback);
	}

	private static byte[] problem(int status) {
		return WireFormat.write(status == 500 ? new Problem(Problem.INTERNAL, BureauTexts.text("internal")) : new Problem(Problem.CONTRACT, BureauTexts.text("contract")));
	}
}
