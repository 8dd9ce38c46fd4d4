package dev.virga.plugin.s3.configuration;

import static dev.virga.plugin.s3.configuration.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.s3.event.NotificationTarget;
import dev.virga.plugin.s3.model.EventBridgeConfiguration;
import dev.virga.plugin.s3.model.FilterRule;
import dev.virga.plugin.s3.model.LambdaFunctionConfiguration;
import dev.virga.plugin.s3.model.NotificationConfiguration;
import dev.virga.plugin.s3.model.NotificationConfigurationFilter;
import dev.virga.plugin.s3.model.QueueConfiguration;
import dev.virga.plugin.s3.model.S3KeyFilter;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.testkit.CountingIds;
import dev.virga.testkit.TestClock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class NotificationRulesTest {
  private static final String QUEUE = "arn:aws:sqs:us-east-1:123456789012:inbox";
  private static final Bucket BUCKET =
      new Bucket("shelf", "123456789012", "us-east-1", TestClock.START, false, null, null, null);

  @Test
  void parts_without_id_get_one_and_names_of_filters_are_capitalised() {
    var accepted =
        accept(queue(it -> it.filter = keys("prefix", "a/")), removed().with(it -> it.id = "mine"));

    List<NotificationTarget> targets = NotificationTarget.of(accepted);
    assertThat(targets).extracting(NotificationTarget::id).doesNotHaveDuplicates().contains("mine");
    assertThat(targets.getFirst().rules()).containsExactly(new FilterRule("Prefix", "a/"));
    assertThat(targets.getFirst().prefix()).isEqualTo("a/");
  }

  @Test
  void event_bridge_needs_nothing_else() {
    var configuration =
        NotificationConfiguration.of(
            it -> it.eventBridgeConfiguration = new EventBridgeConfiguration());

    assertThat(new NotificationRules(BUCKET, new CountingIds()).accept(configuration))
        .isEqualTo(configuration);
  }

  @Test
  void events_are_those_of_s3() {
    assertRefused(
        "InvalidArgument",
        "The event is not supported for notifications",
        () -> accept(queue(it -> it.events = List.of("s3:ObjectCreated:Patch"))));
  }

  @Test
  void targets_are_of_the_right_service_and_in_the_region_of_the_bucket() {
    for (String arn :
        new String[] {
          "inbox",
          "arn:aws:sns:us-east-1:123456789012:inbox",
          "arn:aws:sqs:us-east-1:123:inbox",
          "arn:aws:sqs:us-east-1:123456789012:"
        }) {
      assertRefused(
          "InvalidArgument",
          "The ARN is not well formed",
          () -> accept(queue(it -> it.queueArn = arn)));
    }
    assertRefused(
        "InvalidArgument",
        "The notification destination service region is not valid for the bucket location"
            + " constraint",
        () -> accept(queue(it -> it.queueArn = QUEUE.replace("us-east-1", "eu-west-1"))));
  }

  @Test
  void parts_do_not_share_events() {
    assertRefused(
        "InvalidArgument",
        "Configurations overlap. Configurations on the same bucket cannot share a common event"
            + " type.",
        () -> accept(queue(_ -> {}), queue(it -> it.events = List.of("s3:ObjectCreated:Put"))));
    assertRefused(
        "InvalidArgument",
        "Configuration is ambiguously defined. Cannot have overlapping suffixes in two rules if the"
            + " prefixes are overlapping for the same event type.",
        () ->
            accept(
                queue(it -> it.filter = keys("Prefix", "a/")),
                queue(it -> it.filter = keys("Prefix", "a/b"))));
  }

  @Test
  void parts_whose_keys_differ_share_events() {
    accept(
        queue(it -> it.filter = keys("Prefix", "a/")),
        queue(it -> it.filter = keys("Prefix", "b/")));
    accept(
        queue(it -> it.filter = keys("Suffix", ".jpg")),
        queue(it -> it.filter = keys("Suffix", ".png")));
    accept(queue(_ -> {}), queue(it -> it.events = List.of("s3:ObjectRemoved:*")));
  }

  @Test
  void a_function_and_a_queue_do_not_share_events_either() {
    var function =
        LambdaFunctionConfiguration.of(it -> {
          it.lambdaFunctionArn = "arn:aws:lambda:us-east-1:123456789012:function:f:live";
          it.events = List.of("s3:ObjectCreated:Copy");
        });
    var configuration =
        NotificationConfiguration.of(it -> {
          it.queueConfigurations = List.of(queue(_ -> {}));
          it.lambdaFunctionConfigurations = List.of(function);
        });

    assertRefused(
        "InvalidArgument",
        "Configurations overlap. Configurations on the same bucket cannot share a common event"
            + " type.",
        () -> new NotificationRules(BUCKET, new CountingIds()).accept(configuration));
  }

  @Test
  void a_filter_has_one_prefix_and_one_suffix() {
    accept(queue(it -> it.filter = keys("Prefix", "a", "suffix", "b")));

    assertRefused(
        "InvalidArgument",
        "Cannot specify more than one prefix rule in a filter.",
        () -> accept(queue(it -> it.filter = keys("Prefix", "a", "prefix", "b"))));
    assertRefused(
        "InvalidArgument",
        "filter rule name must be either prefix or suffix",
        () -> accept(queue(it -> it.filter = keys("infix", "a"))));
    assertRefused(
        "InvalidArgument",
        "Size of filter rule value cannot exceed 1024 bytes in UTF-8 representation",
        () -> accept(queue(it -> it.filter = keys("prefix", "ä".repeat(513)))));
  }

  @Test
  void ids_differ() {
    assertRefused(
        "InvalidArgument",
        "Same ID used for multiple configurations. IDs must be unique",
        () -> accept(queue(it -> it.id = "a"), removed().with(it -> it.id = "a")));
  }

  private static NotificationConfiguration accept(QueueConfiguration... queues) {
    return new NotificationRules(BUCKET, new CountingIds())
        .accept(NotificationConfiguration.of(it -> it.queueConfigurations = List.of(queues)));
  }

  private static QueueConfiguration queue(Consumer<QueueConfiguration.Builder> change) {
    return QueueConfiguration.of(it -> {
      it.queueArn = QUEUE;
      it.events = List.of("s3:ObjectCreated:*");
      change.accept(it);
    });
  }

  private static QueueConfiguration removed() {
    return queue(it -> it.events = List.of("s3:ObjectRemoved:Delete"));
  }

  private static NotificationConfigurationFilter keys(String... namesAndValues) {
    var rules = new ArrayList<FilterRule>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      rules.add(new FilterRule(namesAndValues[i], namesAndValues[i + 1]));
    }
    return new NotificationConfigurationFilter(new S3KeyFilter(rules));
  }
}
