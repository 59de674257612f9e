package org.shebao.bureau.internal.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Cards with values in given shares, shuffled: unlike dice they give each value exactly as often as it should occur. */
final class Deck<T> {
	/** From this size on even the rarest value that occurs has a card. */
	private static final int COMPLETE = 150;

	private final List<T> values;
	private final byte[] cards;

	private Deck(List<T> values, byte[] cards) {
		this.values = values;
		this.cards = cards;
	}

	/** A deck of so many cards. The first value takes what is left by the others. */
	static <T> Deck<T> of(Map<T, Integer> shares, int size, SplittableRandom random) {
		List<T> values = new ArrayList<>(shares.keySet());
		long whole = shares.values().stream().mapToInt(Integer::intValue).sum();
		byte[] cards = new byte[size];
		int used = 0;
		for (byte value = 1; value < values.size(); value++) {
			int share = shares.get(values.get(value));
			int least = share > 0 && size >= COMPLETE ? 1 : 0;
			int end = Math.min(size, used + Math.max(least, (int) Math.round((double) share * size / whole)));
			Arrays.fill(cards, used, end, value);
			used = end;
		}
		shuffle(cards, random);
		return new Deck<>(values, cards);
	}

	/** The value of a card. */
	T card(int index) {
		return values.get(cards[index]);
	}

	private static void shuffle(byte[] cards, SplittableRandom random) {
		for (int i = cards.length - 1; i > 0; i--) {
			int other = random.nextInt(i + 1);
			byte card = cards[i];
			cards[i] = cards[other];
			cards[other] = card;
		}
	}
}
