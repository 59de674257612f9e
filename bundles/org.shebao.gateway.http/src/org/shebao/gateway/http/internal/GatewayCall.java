package org.shebao.gateway.http.internal;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** One call at a bureau in a flight recording. It says nothing of whom or what the call was about. */
@Name("org.shebao.GatewayCall")
@Label("Gateway Call")
@Category("Shebao")
@Description("A call at a tax bureau until its answer is read")
@StackTrace(false)
final class GatewayCall extends Event {
	@Label("Operation")
	String operation;

	@Label("Status")
	@Description("The HTTP status, 0 if no answer came")
	int status;

	@Label("Bytes")
	@Description("Bytes of the answer's body as they came over the wire")
	@DataAmount
	long bytes;
}
