package dev.virga.plugin.lambda.invoke;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.testkit.CountingIds;
import dev.virga.testkit.TestClock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TraceHeaderTest {
  private static final String GREET = "arn:aws:lambda:us-east-1:123456789012:function:greet";

  private final CountingIds ids = new CountingIds();

  private String next(@org.jspecify.annotations.Nullable String received, String function) {
    return TraceHeader.of(received, function, TestClock.START, ids).toString();
  }

  @Test
  void a_call_without_one_begins_a_trace() {
    assertThat(next(null, GREET))
        .matches(
            "Root=1-697deec0-[0-9a-f]{24};Parent=[0-9a-f]{16};Sampled=0;Lineage=1:[0-9a-f]{8}:0");
  }

  @Test
  void what_the_call_says_is_kept() {
    String received = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1";

    assertThat(next(received, GREET)).startsWith(received + ";Lineage=1:");
  }

  @Test
  void what_is_none_is_replaced() {
    assertThat(next("Root=x;Parent=y;Sampled=?;=;;Lineage=a:b", GREET))
        .matches("Root=1-\\w{8}-\\w{24};Parent=\\w{16};Sampled=0;Lineage=1:\\w{8}:0");
  }

  @Test
  void each_function_of_a_chain_is_counted() {
    String other = GREET + "-again";

    var header =
        TraceHeader.of(next(next(next(null, GREET), other), GREET), other, TestClock.START, ids);

    assertThat(header.invocationsOf(GREET)).isEqualTo(2);
    assertThat(header.invocationsOf(other)).isEqualTo(2);
    assertThat(header.invocationsOf("arn:of:none")).isZero();
  }

  @Test
  void a_long_chain_is_remembered_from_its_end() {
    String header = IntStream.range(0, 100).mapToObj(it -> GREET + it).reduce("", this::next);

    var last = TraceHeader.of(header, GREET + 99, TestClock.START, ids);

    assertThat(last.lineage()).hasSize(16);
    assertThat(last.invocationsOf(GREET + 99)).isEqualTo(2);
    assertThat(last.invocationsOf(GREET + 0)).isZero();
  }
}
