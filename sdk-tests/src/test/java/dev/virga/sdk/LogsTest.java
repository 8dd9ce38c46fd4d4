package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.cloudwatchlogs.model.FilteredLogEvent;
import software.amazon.awssdk.services.cloudwatchlogs.model.GetLogEventsResponse;
import software.amazon.awssdk.services.cloudwatchlogs.model.InputLogEvent;
import software.amazon.awssdk.services.cloudwatchlogs.model.InvalidParameterException;
import software.amazon.awssdk.services.cloudwatchlogs.model.LogStream;
import software.amazon.awssdk.services.cloudwatchlogs.model.OrderBy;
import software.amazon.awssdk.services.cloudwatchlogs.model.OutputLogEvent;
import software.amazon.awssdk.services.cloudwatchlogs.model.ResourceAlreadyExistsException;
import software.amazon.awssdk.services.cloudwatchlogs.model.ResourceNotFoundException;

/// The acceptance of CloudWatch Logs through the AWS SDK for Java.
class LogsTest {
  @RegisterExtension static final Distribution VIRGA = new Distribution();

  private final String group = "/sdk/" + UUID.randomUUID();
  private final long now = System.currentTimeMillis();
  private CloudWatchLogsClient logs;

  @BeforeEach
  void group() {
    logs = Clients.logs(VIRGA.endpoint());
    logs.createLogGroup(it -> it.logGroupName(group));
    logs.createLogStream(it -> it.logGroupName(group).logStreamName("s"));
  }

  @AfterEach
  void close() {
    logs.deleteLogGroup(it -> it.logGroupName(group));
    logs.close();
  }

  @Test
  void a_forward_token_yields_what_came_since_and_is_the_same_while_nothing_comes() {
    put("s", "a", "b", "c");
    GetLogEventsResponse first = head(null);
    assertThat(first.events()).extracting(OutputLogEvent::message).containsExactly("a", "b", "c");

    GetLogEventsResponse nothing = head(first.nextForwardToken());
    assertThat(nothing.events()).isEmpty();
    assertThat(nothing.nextForwardToken()).isEqualTo(first.nextForwardToken());

    put("s", "d", "e");
    GetLogEventsResponse since = head(first.nextForwardToken());
    assertThat(since.events()).extracting(OutputLogEvent::message).containsExactly("d", "e");
  }

  @Test
  void streams_are_ordered_by_name_or_by_their_last_event() {
    logs.createLogStream(it -> it.logGroupName(group).logStreamName("a-newest"));
    put("s", "old");
    logs.putLogEvents(
        it -> it.logGroupName(group).logStreamName("a-newest").logEvents(event(now + 1000, "new")));

    assertThat(
            logs.describeLogStreams(it ->
                    it.logGroupName(group)
                        .orderBy(OrderBy.LAST_EVENT_TIME)
                        .descending(true)
                        .limit(1))
                .logStreams())
        .extracting(LogStream::logStreamName)
        .containsExactly("a-newest");
    assertThat(logs.describeLogStreams(it -> it.logGroupName(group)).logStreams())
        .extracting(LogStream::logStreamName)
        .containsExactly("a-newest", "s");
  }

  @Test
  void events_are_filtered_by_pattern_and_time_across_streams() {
    logs.createLogStream(it -> it.logGroupName(group).logStreamName("t"));
    put("s", "INFO fine", "ERROR broken");
    put("t", "{\"level\": \"ERROR\", \"code\": 500}");

    assertThat(filter("ERROR")).hasSize(2);
    assertThat(filter("{ $.code >= 500 }")).hasSize(1);
    assertThat(filter("ERROR -broken")).hasSize(1);
    assertThat(filter("%bro.en%")).hasSize(1);
    assertThat(filter("[level=INFO, rest]")).hasSize(1);
    assertThat(
            logs.filterLogEvents(it -> it.logGroupName(group).startTime(now + 1).endTime(now + 2))
                .events())
        .extracting(FilteredLogEvent::message)
        .containsExactly("ERROR broken");
  }

  @Test
  void retention_and_tags_come_back() {
    logs.putRetentionPolicy(it -> it.logGroupName(group).retentionInDays(7));
    var described =
        logs.describeLogGroups(it -> it.logGroupNamePrefix(group)).logGroups().getFirst();
    assertThat(described.retentionInDays()).isEqualTo(7);
    assertThat(described.arn()).endsWith(":log-group:" + group + ":*");

    logs.tagResource(
        it -> it.resourceArn(described.logGroupArn()).tags(java.util.Map.of("team", "a")));
    assertThat(logs.listTagsForResource(it -> it.resourceArn(described.logGroupArn())).tags())
        .containsEntry("team", "a");
  }

  @Test
  void errors_are_the_typed_exceptions_of_the_sdk() {
    assertThatThrownBy(() -> logs.createLogGroup(it -> it.logGroupName(group)))
        .isInstanceOf(ResourceAlreadyExistsException.class)
        .hasMessageContaining("The specified log group already exists");
    assertThatThrownBy(
            () -> logs.getLogEvents(it -> it.logGroupName("/none").logStreamName("none")))
        .isInstanceOf(ResourceNotFoundException.class)
        .hasMessageContaining("The specified log group does not exist.");
    assertThatThrownBy(
            () -> logs.getLogEvents(it -> it.logGroupName(group).logStreamName("s").limit(10001)))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining(
            "1 validation error detected: Value '10001' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 10000");
  }

  private java.util.List<FilteredLogEvent> filter(String pattern) {
    return logs.filterLogEvents(it -> it.logGroupName(group).filterPattern(pattern)).events();
  }

  private GetLogEventsResponse head(String token) {
    return logs.getLogEvents(
        it -> it.logGroupName(group).logStreamName("s").startFromHead(true).nextToken(token));
  }

  private void put(String stream, String... messages) {
    var events = new java.util.ArrayList<InputLogEvent>();
    Arrays.stream(messages).forEach(it -> events.add(event(now + events.size(), it)));
    logs.putLogEvents(it -> it.logGroupName(group).logStreamName(stream).logEvents(events));
  }

  private static InputLogEvent event(long time, String message) {
    return InputLogEvent.builder().timestamp(time).message(message).build();
  }
}
