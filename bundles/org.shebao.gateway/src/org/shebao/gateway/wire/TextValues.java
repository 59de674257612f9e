package org.shebao.gateway.wire;

import java.io.IOException;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;

/** Values that are one JSON string on the wire, and one key in an object: each with the function that writes it and the one that reads it. */
final class TextValues extends SimpleModule {
	private static final long serialVersionUID = 1L;

	<T> TextValues with(Class<T> type, Function<T, String> write, Function<String, T> read) {
		addSerializer(type, new Value<>(type, write));
		addKeySerializer(type, new Key<>(type, write));
		addDeserializer(type, new Text<>(type, read));
		addKeyDeserializer(type, new TextKey<>(type, read));
		return this;
	}

	/** A text that is no such value, said without the text: it may be personal. */
	private static String fault(Class<?> type) {
		return "not a " + type.getSimpleName();
	}

	private static final class Value<T> extends StdScalarSerializer<T> {
		private static final long serialVersionUID = 1L;
		private final transient Function<T, String> write;

		Value(Class<T> type, Function<T, String> write) {
			super(type);
			this.write = write;
		}

		@Override
		public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
			out.writeString(write.apply(value));
		}
	}

	private static final class Key<T> extends StdScalarSerializer<T> {
		private static final long serialVersionUID = 1L;
		private final transient Function<T, String> write;

		Key(Class<T> type, Function<T, String> write) {
			super(type);
			this.write = write;
		}

		@Override
		public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
			out.writeFieldName(write.apply(value));
		}
	}

	private static final class Text<T> extends StdScalarDeserializer<T> {
		private static final long serialVersionUID = 1L;
		private final transient Function<String, T> read;
		private final Class<T> type;

		Text(Class<T> type, Function<String, T> read) {
			super(type);
			this.type = type;
			this.read = read;
		}

		@Override
		public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
			if (in.currentToken() != JsonToken.VALUE_STRING) {
				return context.reportInputMismatch(this, "%s: not a string", fault(type));
			}
			try {
				return read.apply(in.getText());
			} catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException e) {
				throw context.weirdStringException("…", type, fault(type));
			}
		}
	}

	private static final class TextKey<T> extends KeyDeserializer {
		private final Function<String, T> read;
		private final Class<T> type;

		TextKey(Class<T> type, Function<String, T> read) {
			this.type = type;
			this.read = read;
		}

		@Override
		public Object deserializeKey(String key, DeserializationContext context) throws IOException {
			try {
				return read.apply(key);
			} catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException e) {
				throw context.weirdKeyException(type, "…", fault(type));
			}
		}
	}
}
