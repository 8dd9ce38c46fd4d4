package dev.virga.plugin.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.logs.model.InputLogEvent;
import dev.virga.plugin.logs.model.RejectedLogEventsInfo;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PutLogEventsTest extends LogsTest {
  private static final long DAY = Duration.ofDays(1).toMillis();

  @BeforeEach
  void stream() {
    group("g");
    stream("g", "s");
  }

  @Test
  void nothing_is_created_on_the_way() {
    assertThatThrownBy(() -> put("no", "s", "m@0"))
        .hasMessage("The specified log group does not exist.");
    assertThatThrownBy(() -> put("g", "no", "m@0"))
        .hasMessage("The specified log stream does not exist.");
  }

  @Test
  void a_sequence_token_is_answered_and_none_is_asked_for() {
    assertThat(put("g", "s", "m@0").nextSequenceToken()).matches("\\d{56}");
    assertThat(put("g", "s", "m@0").rejectedLogEventsInfo()).isNull();
  }

  @Test
  void events_must_be_in_order() {
    assertThatThrownBy(() -> put("g", "s", "b@2", "a@1"))
        .hasMessage("Log events in a single PutLogEvents request must be in chronological order.");
    assertThat(get("g", "s", _ -> {}).events()).isEmpty();
  }

  @Test
  void events_too_old_and_too_new_are_left_out() {
    PutLogEvents.Response response =
        put(
            "g",
            "s",
            "old@" + (-15 * DAY),
            "older@" + (-14 * DAY - 1),
            "ok@0",
            "ok@" + (DAY / 12),
            "new@" + (DAY / 12 + 1));

    assertThat(response.rejectedLogEventsInfo()).isEqualTo(new RejectedLogEventsInfo(4, 2, null));
    assertThat(messages(get("g", "s", _ -> {}))).containsExactly("ok", "ok");
  }

  @Test
  void events_before_the_retention_are_left_out() {
    call(PutRetentionPolicy.class, new PutRetentionPolicy.Request("g", 3));

    PutLogEvents.Response response = put("g", "s", "expired@" + (-4 * DAY), "ok@0");

    assertThat(response.rejectedLogEventsInfo())
        .isEqualTo(new RejectedLogEventsInfo(null, null, 1));
    assertThat(messages(get("g", "s", _ -> {}))).containsExactly("ok");
  }

  @Test
  void a_batch_of_nothing_but_old_events_is_no_error() {
    PutLogEvents.Response response = put("g", "s", "old@" + (-15 * DAY));

    assertThat(response.rejectedLogEventsInfo())
        .isEqualTo(new RejectedLogEventsInfo(null, 1, null));
  }

  @Test
  void a_batch_may_not_span_more_than_a_day() {
    assertThatThrownBy(() -> put("g", "s", "a@" + (-DAY - 1), "b@0"))
        .hasMessage(
            "The batch of log events in a single PutLogEvents request cannot span more than 24"
                + " hours.");
    assertThat(put("g", "s", "a@" + -DAY, "b@0").rejectedLogEventsInfo()).isNull();
  }

  @Test
  void a_batch_may_hold_a_megabyte_with_26_bytes_an_event() {
    long now = now();
    var event = new InputLogEvent(now, "ü".repeat((1024 - 26) / 2));

    put("g", "s", Collections.nCopies(1024, event));

    assertThatThrownBy(() -> put("g", "s", Collections.nCopies(1025, event)))
        .hasMessage("Upload too large: 1049600 bytes exceeds limit of 1048576");
    assertThatThrownBy(() -> put("g", "s", "x".repeat(1_048_551) + "@0"))
        .hasMessage("Log event too large: 1048577 bytes exceeds limit of 1048576");
  }
}
