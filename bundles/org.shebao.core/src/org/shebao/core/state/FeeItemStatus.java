package org.shebao.core.state;

/** The processing state of a fee item (数据处理状态, DOMAIN §3.2). */
public enum FeeItemStatus {
	INITIAL, DECLARING, DECLARED, WRITTEN_OFF, BATCH_LISTED
}
