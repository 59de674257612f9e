package org.shebao.workbench.ui.list;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** The name that assistive tools tell of a control whose label stands beside it. */
final class SpokenName {

	private SpokenName() {
	}

	static AccessibleAdapter of(String name) {
		return new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		};
	}
}
