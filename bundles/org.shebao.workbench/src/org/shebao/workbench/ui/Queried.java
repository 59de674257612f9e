package org.shebao.workbench.ui;

import java.util.Map;

/** A part that can be jumped to with query fields set. */
public interface Queried {

	/** Sets query fields and queries; on the user-interface thread. */
	void query(Map<String, ?> values);
}
