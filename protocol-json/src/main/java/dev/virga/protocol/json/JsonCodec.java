package dev.virga.protocol.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import dev.virga.spi.AwsException;
import dev.virga.spi.protocol.ProtocolException;
import dev.virga.spi.shape.Member;
import dev.virga.spi.shape.Path;
import dev.virga.spi.shape.Shape;
import dev.virga.spi.shape.StructureShape;
import dev.virga.spi.shape.Violations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Reads and writes the JSON bodies of awsJson and restJson1. Used from many threads.
public final class JsonCodec {
  /// The most levels that a document may have. No AWS model comes near it.
  static final int MAX_DEPTH = 200;

  private final JsonFactory factory =
      JsonFactory.builder()
          // names of members are few and looked up in maps; interning would only cost
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          // characters beyond the first plane as such and not as escapes
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          // a buffer per thread would be a buffer per call, as every call has a thread of its own
          .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  // the limit of the body bounds a string already
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  /// A codec with buffers of its own.
  public JsonCodec() {}

  private interface Reading<T extends @Nullable Object> {
    T from(JsonReader reader) throws IOException;
  }

  private interface Writing {
    void to(JsonWriter writer) throws IOException;
  }

  /// Reads a document that is one value.
  ///
  /// @return the value for the shape, or null where the document is empty or `null`
  /// @throws ProtocolException if the document cannot be read
  public @Nullable Object readValue(byte[] content, Shape shape, Path path, Violations violations) {
    return this.<@Nullable Object>read(content, violations, reader -> reader.document(shape, path));
  }

  /// Reads a document whose members are members of a structure.
  ///
  /// @param which the members that stand in the document; others are skipped
  /// @param slots where the values are put
  /// @throws ProtocolException if the document cannot be read
  public void readMembers(
      byte[] content,
      StructureShape shape,
      Predicate<Member> which,
      @Nullable Object[] slots,
      Violations violations) {
    this.<@Nullable Void>read(
        content,
        violations,
        reader -> {
          reader.root(shape, which, slots);
          return null;
        });
  }

  /// Writes a document that is one value.
  public byte[] writeValue(Shape shape, Object value) {
    return write(writer -> writer.value(shape, value));
  }

  /// Writes the members of a structure as a document.
  ///
  /// @param which the members that stand in the document
  public byte[] writeMembers(StructureShape shape, Record row, Predicate<Member> which) {
    return write(writer -> writer.structure(shape, row, which));
  }

  /// Writes an error: its code where a name for it is given, its words under `message` unless the
  /// error's shape spells that differently, and its other members.
  public byte[] writeError(@Nullable String codeName, AwsException error) {
    return write(writer -> writer.error(codeName, error));
  }

  private <T extends @Nullable Object> T read(
      byte[] content, Violations violations, Reading<T> reading) {
    try (JsonParser parser = factory.createParser(content)) {
      try {
        return reading.from(new JsonReader(parser, violations));
      } catch (StreamConstraintsException _) {
        throw SerializationErrors.tooComplex();
      } catch (JsonEOFException e) {
        throw SerializationErrors.malformed(e.getLocation());
      } catch (IOException _) {
        throw SerializationErrors.malformed(parser.currentLocation());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an array cannot fail to be read", e);
    }
  }

  private byte[] write(Writing writing) {
    try (var out = new ByteArrayBuilder();
        JsonGenerator generator = factory.createGenerator(out)) {
      writing.to(new JsonWriter(generator));
      generator.flush();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("an array cannot fail to be written", e);
    }
  }
}
