package dev.virga.protocol.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.protocol.sample.Everything;
import dev.virga.protocol.sample.RandomValues;
import dev.virga.spi.shape.Path;
import dev.virga.spi.shape.Shapes;
import dev.virga.spi.shape.StructureShape;
import dev.virga.spi.shape.Violations;
import java.io.ByteArrayInputStream;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class XmlRoundTripTest {
  private final StructureShape shape = new Shapes().structure(Everything.class);

  @Property(tries = 300)
  void what_was_written_is_read_back(@ForAll long seed) {
    XmlCodec codec = new XmlCodec(ScalarText.DATE_TIME);
    Record written = new RandomValues(new Random(seed), 0).structure(shape);

    byte[] document =
        codec
            .output()
            .start("Root", "https://example.com/ns")
            .members(shape, written)
            .end()
            .bytes();
    var violations = new Violations();
    Object read =
        codec.decode(new ByteArrayInputStream(document), "Root", shape, Path.ROOT, violations);

    assertThat(violations.all()).isEmpty();
    assertThat(read).isEqualTo(written);
  }

  @Property(tries = 100)
  void milliseconds_that_are_always_written_are_read_back(@ForAll long seed) {
    XmlCodec codec = new XmlCodec(ScalarText.DATE_TIME_MILLISECONDS);
    Record written = new RandomValues(new Random(seed), 0).structure(shape);

    byte[] document =
        codec.output().declaration().start("Root").members(shape, written).end().bytes();
    Object read =
        codec.decode(new ByteArrayInputStream(document), null, shape, Path.ROOT, new Violations());

    assertThat(read).isEqualTo(written);
  }
}
