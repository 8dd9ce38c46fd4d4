package dev.virga.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadersTest {
  private final Headers headers = Headers.of("Accept", "a", "accept", "b", "Host", "h");

  @Test
  void names_have_no_case_and_values_keep_their_order() {
    assertThat(headers.first("ACCEPT")).contains("a");
    assertThat(headers.all("accept")).containsExactly("a", "b");
    assertThat(headers.all("none")).isEmpty();
  }

  @Test
  void a_value_is_added_behind_the_others() {
    var more = headers.with("accept", "c").with("New", "n");

    assertThat(more.all("Accept")).containsExactly("a", "b", "c");
    assertThat(more.first("new")).contains("n");
    assertThat(headers.all("Accept")).containsExactly("a", "b");
  }

  @Test
  void other_headers_are_added_behind_its_own() {
    var both = headers.with(Headers.of("Accept", "c", "X", "x"));

    assertThat(both.all("Accept")).containsExactly("a", "b", "c");
    assertThat(both.all("x")).containsExactly("x");
  }

  @Test
  void a_replaced_header_has_one_value() {
    assertThat(headers.replace("ACCEPT", "c").all("Accept")).containsExactly("c");
    assertThat(headers.replace("New", "n").first("New")).contains("n");
  }

  @Test
  void a_header_can_be_left_out() {
    assertThat(headers.without("accept").first("Accept")).isEmpty();
    assertThat(headers.without("none")).isEqualTo(headers);
    assertThat(headers.first("Accept")).contains("a");
  }

  @Test
  void an_error_carries_headers_beside_its_members() {
    AwsException plain = AwsException.of("Code", 405, "Words.");
    AwsException error = plain.with("Member", List.of(1)).withHeader("Allow", "GET");

    assertThat(error.headers().first("allow")).contains("GET");
    assertThat(error.members()).containsEntry("Member", List.of(1));
    assertThat(error.with("Other", true).headers().first("Allow")).contains("GET");
    assertThat(plain.headers()).isEqualTo(Headers.EMPTY);
    assertThat(error.status()).isEqualTo(405);
  }
}
