package org.shebao.application.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shebao.gateway.GatewayException;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.task.Task;

class SessionWorkbenchTest {

	private static final RuntimeException CUT = new GatewayException.Unreachable("cut", null);

	private final List<Task<?>> begun = new ArrayList<>();
	private final List<Object> told = new ArrayList<>();
	private final List<GatewayException> watched = new ArrayList<>();
	private final SessionWorkbench workbench = new SessionWorkbench(kit(), watched::add);

	/** A window that begins tasks and tells failures. */
	private Workbench kit() {
		return (Workbench) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Workbench.class }, (proxy, method, arguments) -> switch (method.getName()) {
			case "run" -> begun.add((Task<?>) arguments[0]) ? null : proxy;
			case "fail" -> told.add(arguments[1]) ? null : proxy;
			default -> throw new UnsupportedOperationException(method.getName());
		});
	}

	@Test
	@DisplayName("A task that does not look after failures leaves them to the window, which tells none of what was cancelled")
	void leavesFailuresToTheWindow() {
		workbench.run(Task.of("查询", progress -> "done"));
		assertNull(begun.getFirst().failed());
		workbench.fail("查询", CUT);
		assertEquals(List.of(CUT), told);
		assertEquals(List.of(CUT), watched);
	}

	@Test
	@DisplayName("A task that looks after failures gets them, and the login is watched all the same, once for each failure")
	void watchesWhatATaskLooksAfter() {
		List<RuntimeException> own = new ArrayList<>();
		workbench.run(Task.of("查询", progress -> "done").orElse(failure -> {
			own.add(failure);
			workbench.fail("查询", failure);
		}));
		begun.getFirst().failed().accept(CUT);
		assertEquals(List.of(CUT), own);
		assertEquals(List.of(CUT), told);
		assertEquals(List.of(CUT), watched);
	}

	@Test
	@DisplayName("The end of a login is not told as a failure: the user is offered to log in again")
	void theEndOfALoginIsOnlyWatched() {
		GatewayException.SessionEnded ended = new GatewayException.SessionEnded("idle");
		workbench.fail("查询", ended);
		assertEquals(List.of(), told);
		assertEquals(List.of(ended), watched);
	}
}
