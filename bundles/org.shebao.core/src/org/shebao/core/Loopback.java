package org.shebao.core;

/** Addresses of this computer itself: what goes there nobody else can read or change, so that it needs no encryption. */
public final class Loopback {

	private Loopback() {
	}

	/** Whether the host of an address is this computer, without asking anybody for the name's address: the answer could come from the network. */
	public static boolean isHost(String host) {
		return host.equalsIgnoreCase("localhost") || host.equals("[::1]") || host.matches("127(\\.[0-9]{1,3}){3}");
	}
}
