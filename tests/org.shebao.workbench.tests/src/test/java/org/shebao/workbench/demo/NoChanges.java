package org.shebao.workbench.demo;

import org.shebao.workbench.Changes;
import org.shebao.workbench.Subscription;

/** Nobody is told of changes. */
public final class NoChanges implements Changes {

	@Override
	public void changed(String area) {
		// nobody listens
	}

	@Override
	public Subscription onChange(String area, Runnable listener) {
		return () -> {
			// nothing was begun
		};
	}
}
