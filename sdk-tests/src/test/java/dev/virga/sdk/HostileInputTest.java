package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.sts.StsClient;

/// What no SDK would send. Each is refused with AWS's error where AWS has one, shows nothing of the
/// insides, and leaves the next call as it was.
class HostileInputTest {
  @RegisterExtension static final Distribution VIRGA = new Distribution();

  private static final String ECS = "AmazonEC2ContainerServiceV20141113.";
  private final HttpClient client = HttpClient.newHttpClient();

  static Stream<Arguments> bodies() {
    return Stream.of(
        Arguments.of("cut off", "{\"cluster\": \"a", 400, "SerializationException"),
        Arguments.of("no JSON", "<xml/>", 400, "SerializationException"),
        Arguments.of("not an object", "[1, 2]", 400, "SerializationException"),
        Arguments.of("of the wrong type", "{\"clusters\": \"a\"}", 400, "SerializationException"),
        Arguments.of(
            "of the wrong type inside", "{\"clusters\": [{}]}", 400, "SerializationException"),
        Arguments.of("an unknown constant", "{\"include\": [\"ALL\"]}", 400, "enum value set"),
        Arguments.of("unknown members", "{\"colour\": {\"deep\": [1]}}", 200, "\"clusters\""),
        Arguments.of("a bomb", "[".repeat(500_000), 400, "SerializationException"),
        Arguments.of(
            "a bomb in an unknown member",
            "{\"x\":" + "{\"x\":".repeat(100_000) + "1" + "}".repeat(100_000) + "}",
            400,
            "SerializationException"),
        Arguments.of("NULs", "\0\0\0", 400, "SerializationException"));
  }

  @AfterEach
  void the_next_call_works() {
    try (StsClient sts = Clients.sts(VIRGA.endpoint())) {
      assertThat(sts.getCallerIdentity().account()).isEqualTo("123456789012");
    }
  }

  @ParameterizedTest(name = "a body that is {0}")
  @MethodSource("bodies")
  void a_body_is_read_strictly(String what, String body, int status, String told) throws Exception {
    var answer = send(ecs("DescribeClusters").POST(BodyPublishers.ofString(body)));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(told).doesNotContain("dev.virga", "\tat ", "jackson");
    assertThat(answer.headers().firstValue("x-amzn-RequestId")).isPresent();
  }

  @Test
  void a_body_of_100_megabytes_is_refused() throws Exception {
    var answer =
        send(
            ecs("DescribeClusters")
                .POST(BodyPublishers.ofInputStream(() -> new Zeros(100L << 20))));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("Request must be smaller than");
  }

  @Test
  void another_content_type_is_refused_as_aws_refuses_it() throws Exception {
    var answer =
        send(
            HttpRequest.newBuilder(VIRGA.endpoint())
                .header("X-Amz-Target", ECS + "DescribeClusters")
                .header("Content-Type", "text/html")
                .POST(BodyPublishers.ofString("{}")));

    assertThat(answer.statusCode()).isBetween(400, 499);
  }

  @Test
  void an_unknown_target_is_not_implemented() throws Exception {
    var answer =
        send(
            HttpRequest.newBuilder(VIRGA.endpoint())
                .header("X-Amz-Target", "Nothing_20200101.Do")
                .POST(BodyPublishers.ofString("{}")));

    assertThat(answer.statusCode()).isEqualTo(501);
    assertThat(answer.body()).contains("NotImplemented", "Nothing_20200101.Do");
  }

  @Test
  void a_request_that_says_nothing_is_one_of_s3() throws Exception {
    var answer = send(HttpRequest.newBuilder(VIRGA.endpoint()).GET());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("<ListAllMyBucketsResult");
  }

  @Test
  void a_form_without_an_action_is_refused_in_xml() throws Exception {
    var answer =
        send(
            HttpRequest.newBuilder(VIRGA.endpoint())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", authorization("sts"))
                .POST(BodyPublishers.ofString("Version=2011-06-15&a=%zz")));

    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(answer.body()).startsWith("<");
  }

  @Test
  void resources_of_an_account_that_is_not_there_are_not_found() throws Exception {
    var answer =
        send(
            ecs("ListTasks")
                .POST(
                    BodyPublishers.ofString(
                        "{\"cluster\": \"arn:aws:ecs:us-east-1:000000000000:cluster/a\"}")));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("ClusterNotFoundException");
  }

  private HttpRequest.Builder ecs(String operation) {
    return HttpRequest.newBuilder(VIRGA.endpoint())
        .header("X-Amz-Target", ECS + operation)
        .header("Content-Type", "application/x-amz-json-1.1")
        .header("Authorization", authorization("ecs"));
  }

  private static String authorization(String service) {
    return "AWS4-HMAC-SHA256 Credential=test/20260131/us-east-1/"
        + service
        + "/aws4_request, SignedHeaders=host, Signature=00";
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /// So many NULs.
  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long length) {
      left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      int count = (int) Math.min(left, length);
      left -= count;
      return count == 0 ? -1 : count;
    }
  }
}
