package org.shebao.bureau.internal.http;

import org.shebao.bureau.SandboxBureau;
import org.shebao.gateway.regions.ContributedRegions;
import org.shebao.gateway.sandbox.Operator;

import java.util.List;

/** The operator's client as the product has it. */
final class Operators {
	private Operators() {
	}

	static Operator of(ServedBureau bureau) {
		return new SandboxBureau(new ContributedRegions(List.of(), List.of())).operator(bureau.address());
	}
}
