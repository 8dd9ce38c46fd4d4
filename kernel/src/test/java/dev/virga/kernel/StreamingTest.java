package dev.virga.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.AwsException;
import dev.virga.spi.Body;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bodies that are larger than the heap pass through the platform, in both directions and both REST
/// protocols.
@NullMarked
class StreamingTest {
  private static final long LARGE = Runtime.getRuntime().maxMemory() + (64L << 20);

  private final HttpClient client = HttpClient.newHttpClient();

  @ParameterizedTest
  @ValueSource(strings = {"restXml", "restJson1"})
  void a_body_larger_than_the_heap_passes_in_and_out(String protocol) throws Exception {
    try (Virga virga = start(protocol)) {
      var put =
          client.send(
              request(virga, "/things/a%20b/c")
                  .PUT(
                      BodyPublishers.fromPublisher(
                          BodyPublishers.ofInputStream(() -> new Pattern(LARGE)), LARGE))
                  .build(),
              HttpResponse.BodyHandlers.discarding());
      assertThat(put.statusCode()).isEqualTo(200);
      assertThat(put.headers().firstValue("x-length")).contains(Long.toString(LARGE));
      assertThat(put.headers().firstValue("x-key")).contains("a b/c");

      var got =
          client.send(
              request(virga, "/things/" + LARGE).GET().build(),
              HttpResponse.BodyHandlers.ofInputStream());
      assertThat(got.headers().firstValueAsLong("content-length")).hasValue(LARGE);
      try (InputStream body = got.body()) {
        assertThat(Pattern.check(body)).isEqualTo(LARGE);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"restXml", "restJson1"})
  void a_client_that_goes_away_half_way_harms_nobody(String protocol) throws Exception {
    try (Virga virga = start(protocol)) {
      var got =
          client.send(
              request(virga, "/things/" + LARGE).GET().build(),
              HttpResponse.BodyHandlers.ofInputStream());
      got.body().close();

      var next =
          client.send(
              request(virga, "/things/10").GET().build(), HttpResponse.BodyHandlers.ofByteArray());
      assertThat(next.body()).hasSize(10);
    }
  }

  private static Virga start(String protocol) {
    Configuration it = Configuration.DEFAULT;
    var configuration =
        new Configuration(
            it.host(),
            0,
            null,
            null,
            it.account(),
            it.region(),
            it.fidelity(),
            it.executor(),
            null,
            null,
            Map.of(),
            Configuration.Recording.DEFAULT);
    return Virga.start(
        configuration,
        new Surroundings(Clock.systemUTC(), new SystemIds(), List.of(new FakeThings(protocol))));
  }

  private static HttpRequest.Builder request(Virga virga, String path) {
    return HttpRequest.newBuilder(URI.create(virga.endpoint() + path))
        .header(
            "Authorization",
            "AWS4-HMAC-SHA256 Credential=test/20260131/us-east-1/things/aws4_request,"
                + " SignedHeaders=host, Signature=00");
  }

  /// A service that counts what it is sent, and sends what it is asked for.
  record FakeThings(String protocol) implements ServicePlugin {
    @Override
    public ServiceDescriptor descriptor() {
      return ServiceDescriptor.restXml("things", "2026-01-31", "").withProtocol(protocol);
    }

    @Override
    public Set<String> awsOperations() {
      return Set.of();
    }

    @Override
    public Service start(ServiceContext context) {
      return () -> List.of(new PutThing(), new GetThing());
    }
  }

  /// Counts a body.
  @Http(method = "PUT", uri = "/things/{key+}")
  public static final class PutThing implements Operation<PutThing.Request, PutThing.Response> {
    public record Request(@Label String key, @Nullable Body body) {}

    public record Response(@Header("x-key") String key, @Header("x-length") String length) {}

    @Override
    public Response handle(Request request, RequestContext context) {
      Body body = request.body() == null ? Body.EMPTY : request.body();
      try (InputStream in = body.stream()) {
        return new Response(request.key(), Long.toString(Pattern.check(in)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// Sends as many bytes as the key says.
  @Http(method = "GET", uri = "/things/{key}")
  public static final class GetThing implements Operation<GetThing.Request, GetThing.Response> {
    public record Request(@Label String key) {}

    public record Response(Body body) {}

    @Override
    public Response handle(Request request, RequestContext context) {
      try {
        long length = Long.parseLong(request.key());
        return new Response(new Body.Stream(new Pattern(length), length));
      } catch (NumberFormatException e) {
        throw AwsException.of("NoSuchThing", 404, "There is no such thing.");
      }
    }
  }

  /// Bytes that follow from their place, so that a lost or doubled one is seen.
  private static final class Pattern extends InputStream {
    private final long length;
    private long at;

    Pattern(long length) {
      this.length = length;
    }

    @Override
    public int read() {
      return at < length ? value(at++) & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int most) {
      int count = (int) Math.min(most, length - at);
      for (int i = 0; i < count; i++) {
        target[offset + i] = value(at++);
      }
      return count == 0 ? -1 : count;
    }

    /// Reads a stream of such bytes and counts them.
    static long check(InputStream in) throws IOException {
      var out =
          new OutputStream() {
            private long seen;

            @Override
            public void write(int b) {
              assertThat((byte) b).isEqualTo(value(seen++));
            }

            @Override
            public void write(byte[] source, int offset, int count) {
              for (int i = 0; i < count; i++) {
                if (source[offset + i] != value(seen++)) {
                  throw new AssertionError("byte " + (seen - 1) + " is wrong");
                }
              }
            }
          };
      in.transferTo(out);
      return out.seen;
    }

    private static byte value(long at) {
      return (byte) (at ^ (at >>> 16));
    }
  }
}
