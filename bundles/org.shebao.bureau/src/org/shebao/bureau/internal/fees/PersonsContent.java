package org.shebao.bureau.internal.fees;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.shebao.core.fee.PersonFee;
import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.CertificateType;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.gateway.DeclarationGateway.ItemPerson;

/** The persons of a declared item as bytes: a declaration of a hundred thousand persons is a few large values in the database and not a million rows. */
final class PersonsContent {
	private PersonsContent() {
	}

	/** Writes persons. */
	static final class Writer implements PersonSink {
		private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		private final DataOutputStream out;

		Writer() {
			try {
				out = new DataOutputStream(new GZIPOutputStream(bytes, 8192));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		@Override
		public void charged(Insured insured, PersonFee fee, Money due) {
			try {
				out.writeUTF(insured.person().value());
				out.writeUTF(insured.name());
				out.writeUTF(insured.certificate().type().code());
				out.writeUTF(insured.certificate().number());
				out.writeLong(fee.wage().fen());
				out.writeLong(fee.base().fen());
				out.writeUTF(fee.rate().toString());
				out.writeLong(fee.amount().fen());
				out.writeLong(due.fen());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		@Override
		public void missing(Insured insured) {
			// an item with somebody missing is never declared
		}

		/** Everything written. */
		byte[] finish() {
			try {
				out.writeUTF("");
				out.close();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return bytes.toByteArray();
		}
	}

	/** Reads persons one by one. */
	static final class Reader {
		private final DataInputStream in;

		Reader(byte[] content) {
			try {
				in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(content), 8192));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		/** The next person, empty at the end. */
		Optional<ItemPerson> next() {
			try {
				String person = in.readUTF();
				if (person.isEmpty()) {
					return Optional.empty();
				}
				String name = in.readUTF();
				Certificate certificate = new Certificate(CertificateType.ofCode(in.readUTF()).orElseThrow(), in.readUTF());
				PersonFee fee = new PersonFee(Money.ofFen(in.readLong()), Money.ofFen(in.readLong()), Rate.parse(in.readUTF()), Money.ofFen(in.readLong()));
				return Optional.of(new ItemPerson(new PersonNumber(person), name, certificate, fee, Money.ofFen(in.readLong())));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
