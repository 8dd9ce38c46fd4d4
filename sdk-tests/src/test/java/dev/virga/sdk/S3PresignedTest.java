package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.testkit.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// URLs that carry their signature, used by a client that knows nothing of AWS.
class S3PresignedTest {
  @RegisterExtension static final FreshBucket BUCKET = new FreshBucket();

  private static final Duration TIME = Duration.ofMinutes(5);

  private S3Presigner presigner;
  private HttpClient http;

  @BeforeEach
  void open() {
    presigner = Clients.presigner(BUCKET.endpoint());
    http = HttpClient.newHttpClient();
  }

  @AfterEach
  void close() {
    presigner.close();
    http.close();
  }

  @Test
  void an_object_is_written_and_read_by_urls() {
    URI write =
        URI.create(
            presigner
                .presignPutObject(it ->
                    it.signatureDuration(TIME)
                        .putObjectRequest(p ->
                            p.bucket(BUCKET.name())
                                .key("a b/ü+%.txt")
                                .contentType("text/x")
                                .metadata(Map.of("team", "a"))))
                .url()
                .toString());
    var put =
        send(
            HttpRequest.newBuilder(write)
                .header("Content-Type", "text/x")
                .header("x-amz-meta-team", "a")
                .PUT(BodyPublishers.ofString("by url")));
    assertThat(put.statusCode()).as(put.body()).isEqualTo(200);

    var get = send(HttpRequest.newBuilder(read("a b/ü+%.txt", TIME)));

    assertThat(get.statusCode()).isEqualTo(200);
    assertThat(get.body()).isEqualTo("by url");
    assertThat(get.headers().firstValue("Content-Type")).hasValue("text/x");
    assertThat(get.headers().firstValue("x-amz-meta-team")).hasValue("a");
  }

  @Test
  void a_url_names_the_headers_of_its_answer() {
    BUCKET.put("k", "1");
    URI url =
        URI.create(
            presigner
                .presignGetObject(it ->
                    it.signatureDuration(TIME)
                        .getObjectRequest(g ->
                            g.bucket(BUCKET.name())
                                .key("k")
                                .responseContentDisposition("attachment; filename=\"a b.txt\"")))
                .url()
                .toString());

    assertThat(send(HttpRequest.newBuilder(url)).headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"a b.txt\"");
  }

  @Test
  void a_url_is_worth_nothing_after_its_time() {
    BUCKET.put("k", "1");
    URI url = read("k", Duration.ofSeconds(1));

    var late =
        Waiting.until(
            Duration.ofSeconds(10),
            () -> send(HttpRequest.newBuilder(url)),
            it -> it.statusCode() != 200);

    assertThat(late.statusCode()).isEqualTo(403);
    assertThat(late.body())
        .contains("<Code>AccessDenied</Code>", "<Message>Request has expired</Message>");
  }

  private URI read(String key, Duration time) {
    return URI.create(
        presigner
            .presignGetObject(it ->
                it.signatureDuration(time).getObjectRequest(g -> g.bucket(BUCKET.name()).key(key)))
            .url()
            .toString());
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
