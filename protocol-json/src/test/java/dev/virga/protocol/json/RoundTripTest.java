package dev.virga.protocol.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.protocol.Call;
import dev.virga.spi.protocol.Decoded;
import dev.virga.spi.shape.OperationShape;
import dev.virga.spi.shape.Shapes;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {
  private static final Shapes SHAPES = new Shapes();
  private final FakeService service = new FakeService("awsJson1.1");
  private final OperationShape operation = OperationShape.of(PutSink.class, SHAPES);

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void what_was_encoded_is_decoded_to_the_same(@ForAll("sinks") Record sink) {
    var answer =
        service.binding().encode(operation, new PutSink.Response((KitchenSink) sink), "id");

    Decoded decoded =
        service
            .binding()
            .decode(
                new Call.Known(
                    operation,
                    new HttpRequest(
                        "POST",
                        "/",
                        "",
                        Headers.of("Content-Type", "application/x-amz-json-1.1"),
                        answer.body()),
                    Map.of(),
                    FakeService.MAX_BODY));

    assertThat(decoded).isInstanceOf(Decoded.Valid.class);
    var request = (PutSink.Request) ((Decoded.Valid) decoded).input();
    assertThat(request.sink())
        .usingRecursiveComparison()
        .withEqualsForType(Double::equals, Double.class)
        .withEqualsForType(Float::equals, Float.class)
        .isEqualTo(sink);
  }

  @Provide
  Arbitrary<Record> sinks() {
    return RandomValues.of(SHAPES.structure(KitchenSink.class));
  }
}
