package dev.virga.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class HttpRequestTest {
  @Test
  void parameters_are_decoded_and_keep_their_order() {
    var parameters = HttpRequest.parameters("b=1&a=x%20y+z&acl&b=2&&empty=&%C3%A4=%F0%9F%98%80");

    assertThat(parameters.keySet()).containsExactly("b", "a", "acl", "empty", "ä");
    assertThat(parameters)
        .containsEntry("b", List.of("1", "2"))
        .containsEntry("a", List.of("x y z"))
        .containsEntry("acl", List.of(""))
        .containsEntry("ä", List.of("😀"));
  }

  @Test
  void an_equals_sign_of_the_next_parameter_is_not_taken() {
    assertThat(HttpRequest.parameters("acl&a=b"))
        .containsEntry("acl", List.of(""))
        .containsEntry("a", List.of("b"));
  }

  @Test
  void a_broken_percent_sign_is_refused() {
    assertThatThrownBy(() -> HttpRequest.parameters("a=%zz"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void headers_ignore_case() {
    Headers headers =
        Headers.of("X-Amz-Target", "a", "x-amz-target", "b").with("X-AMZ-TARGET", "c");

    assertThat(headers.first("x-amz-target")).contains("a");
    assertThat(headers.all("X-amz-Target")).containsExactly("a", "b", "c");
  }

  @Test
  void a_stream_that_is_longer_than_the_limit_is_refused() {
    var body = new Body.Stream(new ByteArrayInputStream(new byte[11]), -1);

    assertThatThrownBy(() -> body.bytes(10))
        .isInstanceOfSatisfying(Body.TooLarge.class, e -> assertThat(e.limit()).isEqualTo(10));
  }

  @Test
  void an_arn_is_taken_apart_and_put_together() {
    String text = "arn:aws:ecs:eu-west-1:123456789012:task/cluster/0123";

    Arn arn = Arn.parse(text).orElseThrow();

    assertThat(arn.resourceType()).isEqualTo("task");
    assertThat(arn.resourceId()).isEqualTo("cluster/0123");
    assertThat(arn.in(new Scope("123456789012", "eu-west-1"))).isTrue();
    assertThat(arn).hasToString(text);
    assertThat(Arn.parse("arn:aws:ecs")).isEmpty();
    assertThat(Arn.of("ecs", new Scope("1", "cn-north-1"), "x").partition()).isEqualTo("aws-cn");
  }
}
