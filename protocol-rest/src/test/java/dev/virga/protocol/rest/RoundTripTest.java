package dev.virga.protocol.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.HttpRequest;
import dev.virga.spi.protocol.Call;
import dev.virga.spi.protocol.Decoded;
import dev.virga.spi.shape.OperationShape;
import dev.virga.spi.shape.Shapes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {
  private static final List<FakeService> SERVICES =
      Stream.of("restJson1", "restXml", "restXmlNoErrorWrapping").map(FakeService::new).toList();
  private static final OperationShape OPERATION = OperationShape.of(PutWidget.class, new Shapes());

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void a_request_comes_back_as_it_went(
      @ForAll("formats") FakeService service,
      @ForAll("names") String name,
      @ForAll int max,
      @ForAll("outsides") PutWidget.Request outside,
      @ForAll("widgets") Widget widget) {
    var sent =
        new PutWidget.Response(
            null,
            "",
            null,
            null,
            null,
            null,
            null,
            outside.owner(),
            outside.flags(),
            outside.counts(),
            outside.dates(),
            outside.stamp(),
            outside.finish(),
            outside.seal(),
            outside.meta(),
            widget,
            null);

    var message = service.binding().encode(OPERATION, sent, "id");
    var request =
        new HttpRequest(
            "PUT",
            "/widgets/" + encode(name),
            "kinds=" + encode(name) + "&max=" + max,
            message.headers(),
            message.body());
    Call call = service.binding().route(request, FakeService.MAX_BODY);
    Decoded decoded = service.binding().decode((Call.Known) call);

    assertThat(decoded).isInstanceOf(Decoded.Valid.class);
    assertThat(((Decoded.Valid) decoded).input())
        .usingRecursiveComparison()
        .isEqualTo(
            new PutWidget.Request(
                name,
                List.of(name),
                max,
                null,
                null,
                null,
                null,
                outside.owner(),
                outside.flags(),
                outside.counts(),
                outside.dates(),
                outside.stamp(),
                outside.finish(),
                outside.seal(),
                outside.meta(),
                widget,
                null));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Provide
  Arbitrary<FakeService> formats() {
    return Arbitraries.of(SERVICES);
  }

  @Provide
  Arbitrary<String> names() {
    return text(1, 20);
  }

  @Provide
  Arbitrary<PutWidget.Request> outsides() {
    Arbitrary<String> header =
        Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(9);
    Arbitrary<Instant> times =
        Arbitraries.longs().between(-62_000_000_000L, 250_000_000_000L).map(Instant::ofEpochSecond);
    return Combinators.combine(
            header,
            header.list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.integers().list().ofMinSize(1).ofMaxSize(4),
            times.list().ofMinSize(1).ofMaxSize(3),
            times,
            Arbitraries.of(Widget.Finish.class),
            Arbitraries.bytes().array(byte[].class).ofMinSize(1).ofMaxSize(9),
            Arbitraries.maps(
                    Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(5),
                    header)
                .ofMinSize(1)
                .ofMaxSize(3))
        .as((owner, flags, counts, dates, stamp, finish, seal, meta) ->
            new PutWidget.Request(
                "", null, null, null, null, null, null, owner, flags, counts, dates, stamp, finish,
                seal, meta, null, null));
  }

  @Provide
  Arbitrary<Widget> widgets() {
    return widgets(2);
  }

  private static Arbitrary<Widget> widgets(int depth) {
    Arbitrary<List<Widget>> parts =
        depth == 0
            ? Arbitraries.just(List.of())
            : Arbitraries.lazy(() -> widgets(depth - 1)).list().ofMaxSize(2);
    Arbitrary<Map<String, String>> tags = Arbitraries.maps(text(1, 6), text(0, 6)).ofMaxSize(3);
    return Combinators.combine(
            text(0, 5),
            Arbitraries.integers().injectNull(0.3),
            Arbitraries.longs()
                .between(-62_000_000_000_000L, 250_000_000_000_000L)
                .map(Instant::ofEpochMilli)
                .injectNull(0.3),
            Arbitraries.of(Widget.Finish.class).injectNull(0.3),
            text(0, 6).list().ofMaxSize(3).injectNull(0.3),
            tags.injectNull(0.3),
            parts.injectNull(0.3))
        .as(Widget::new);
  }

  /// What JSON and XML both can hold.
  private static Arbitrary<String> text(int min, int max) {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(' ', '~'),
            Arbitraries.of((int) '\t', (int) '\n', (int) '\r', (int) '<', (int) '&', (int) '%'),
            Arbitraries.integers().between(0xA0, 0xD7FF),
            Arbitraries.integers().between(0xE000, 0xFFFD),
            Arbitraries.integers().between(0x10000, 0x10FFFF))
        .list()
        .ofMinSize(min)
        .ofMaxSize(max)
        .map(points ->
            points.stream()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
  }
}
