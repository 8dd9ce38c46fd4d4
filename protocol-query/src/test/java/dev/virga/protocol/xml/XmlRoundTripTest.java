package dev.virga.protocol.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.virga.protocol.sample.Everything;
import dev.virga.protocol.sample.RandomValues;
import dev.virga.spi.protocol.ProtocolException;
import dev.virga.spi.shape.Path;
import dev.virga.spi.shape.Shapes;
import dev.virga.spi.shape.StructureShape;
import dev.virga.spi.shape.Violations;
import java.io.ByteArrayInputStream;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class XmlRoundTripTest {
  private static final XmlCodec PLAIN = new XmlCodec(ScalarText.DATE_TIME);
  private static final XmlCodec MILLISECONDS = new XmlCodec(ScalarText.DATE_TIME_MILLISECONDS);

  private static final StructureShape SHAPE = new Shapes().structure(Everything.class);

  @Property(tries = 300)
  void what_was_written_is_read_back(@ForAll long seed) {
    Record written = new RandomValues(new Random(seed), 0).structure(SHAPE);

    byte[] document =
        PLAIN
            .output()
            .start("Root", "https://example.com/ns")
            .members(SHAPE, written)
            .end()
            .bytes();
    var violations = new Violations();
    Object read =
        PLAIN.decode(new ByteArrayInputStream(document), "Root", SHAPE, Path.ROOT, violations);

    assertThat(violations.all()).isEmpty();
    assertThat(read).isEqualTo(written);
  }

  @Property(tries = 100)
  void milliseconds_that_are_always_written_are_read_back(@ForAll long seed) {
    Record written = new RandomValues(new Random(seed), 0).structure(SHAPE);

    byte[] document =
        MILLISECONDS.output().declaration().start("Root").members(SHAPE, written).end().bytes();
    Object read =
        MILLISECONDS.decode(
            new ByteArrayInputStream(document), null, SHAPE, Path.ROOT, new Violations());

    assertThat(read).isEqualTo(written);
  }

  @Property(tries = 1000)
  void a_damaged_document_is_read_or_malformed_and_nothing_else(@ForAll long seed) {
    var random = new Random(seed);
    Record written = new RandomValues(random, 0).structure(SHAPE);
    byte[] document = PLAIN.output().start("Root").members(SHAPE, written).end().bytes();
    byte[] damaged = RandomValues.damaged(document, random);

    Throwable failure =
        catchThrowable(() ->
            PLAIN.decode(
                new ByteArrayInputStream(damaged), null, SHAPE, Path.ROOT, new Violations()));

    if (failure != null) {
      assertThat(failure).isInstanceOf(ProtocolException.class);
    }
  }
}
