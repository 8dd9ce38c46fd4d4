package dev.virga.plugin.lambda.settings;

import static dev.virga.plugin.lambda.settings.FunctionSettings.ARN;
import static dev.virga.plugin.lambda.settings.FunctionSettings.name;
import static dev.virga.plugin.lambda.settings.FunctionSettings.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.lambda.alias.DeleteAlias;
import dev.virga.plugin.lambda.event.DeleteFunctionEventInvokeConfig;
import dev.virga.plugin.lambda.event.GetFunctionEventInvokeConfig;
import dev.virga.plugin.lambda.event.ListFunctionEventInvokeConfigs;
import dev.virga.plugin.lambda.event.PutFunctionEventInvokeConfig;
import dev.virga.plugin.lambda.event.UpdateFunctionEventInvokeConfig;
import dev.virga.plugin.lambda.model.DestinationConfig;
import dev.virga.plugin.lambda.model.FunctionEventInvokeConfig;
import dev.virga.plugin.lambda.model.OnFailure;
import dev.virga.plugin.lambda.model.OnSuccess;
import dev.virga.testkit.TestClock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventInvokeConfigsTest {
  private static final String QUEUE = "arn:aws:sqs:us-east-1:123456789012:queue";
  private static final String TOPIC = "arn:aws:sns:us-east-1:123456789012:topic";

  private final FunctionSettings lambda = FunctionSettings.start();

  @AfterEach
  void close() {
    lambda.close();
  }

  @Test
  void a_configuration_is_read_as_it_was_written() {
    FunctionEventInvokeConfig written =
        put(it -> {
          it.maximumRetryAttempts = 1;
          it.destinationConfig = destinations(QUEUE, null);
        });

    assertThat(written.functionArn()).isEqualTo(ARN + ":$LATEST");
    assertThat(written.lastModified()).isEqualTo(TestClock.START);
    assertThat(written.maximumRetryAttempts()).isEqualTo(1);
    assertThat(written.maximumEventAgeInSeconds()).isNull();
    assertThat(written.destinationConfig())
        .isEqualTo(new DestinationConfig(new OnSuccess(QUEUE), new OnFailure(null)));
    assertThat(get(null)).isEqualTo(written);
    assertThat(get("$LATEST")).isEqualTo(written);
  }

  @Test
  void each_version_and_alias_has_one_of_its_own() {
    lambda.alias("live", "1");
    put(it -> it.maximumRetryAttempts = 0);
    put(it -> {
      it.qualifier = "live";
      it.maximumRetryAttempts = 1;
    });

    assertThat(retries("live")).isEqualTo(1);
    assertThat(retries("$LATEST")).isEqualTo(0);
    assertThat(lambda.parts().eventConfigs.of(name("f"))).contains(get(null));
    assertThat(lambda.parts().eventConfigs.of(name("f", "1"))).isEmpty();
  }

  @Test
  void writing_takes_away_what_is_left_out_and_updating_keeps_it() {
    put(it -> {
      it.maximumRetryAttempts = 1;
      it.maximumEventAgeInSeconds = 100;
      it.destinationConfig = destinations(QUEUE, null);
    });
    lambda.service().clock().advance(Duration.ofSeconds(5));

    FunctionEventInvokeConfig updated =
        update(it -> {
          it.maximumRetryAttempts = 0;
          it.destinationConfig = new DestinationConfig(null, new OnFailure(TOPIC));
        });

    assertThat(updated.maximumRetryAttempts()).isEqualTo(0);
    assertThat(updated.maximumEventAgeInSeconds()).isEqualTo(100);
    assertThat(updated.destinationConfig()).isEqualTo(destinations(QUEUE, TOPIC));
    assertThat(updated.lastModified()).isEqualTo(TestClock.START.plusSeconds(5));
    assertThat(
            update(it -> it.destinationConfig = new DestinationConfig(new OnSuccess(""), null))
                .destinationConfig())
        .isEqualTo(destinations(null, TOPIC));

    FunctionEventInvokeConfig written = put(it -> it.maximumEventAgeInSeconds = 60);
    assertThat(written.maximumRetryAttempts()).isNull();
    assertThat(written.destinationConfig()).isEqualTo(destinations(null, null));
  }

  @Test
  void every_kind_of_destination_is_taken() {
    for (String destination :
        new String[] {
          QUEUE,
          TOPIC,
          "arn:aws:lambda:us-east-1:123456789012:function:g",
          "arn:aws:lambda:us-east-1:123456789012:function:g:live",
          "arn:aws:events:us-east-1:123456789012:event-bus/default"
        }) {
      put(it -> it.destinationConfig = destinations(destination, destination));
    }
    put(it -> it.destinationConfig = destinations(null, "arn:aws:s3:::failed-events"));

    assertThat(Objects.requireNonNull(get(null).destinationConfig()).onFailure())
        .isEqualTo(new OnFailure("arn:aws:s3:::failed-events"));
  }

  @Test
  void other_destinations_are_refused() {
    for (String destination :
        new String[] {
          "arn:aws:s3:::bucket",
          "arn:aws:dynamodb:us-east-1:123456789012:table/t",
          "arn:aws:sqs::123456789012:queue",
          "arn:aws:sqs:us-east-1:123456789012:queue.fifo",
          "arn:aws:lambda:us-east-1:123456789012:layer:l"
        }) {
      assertThat(refusal(() -> put(it -> it.destinationConfig = destinations(destination, null))))
          .hasMessage("The destination ARN " + destination + " is invalid.");
    }
    assertThat(refusal(() -> put(it -> it.destinationConfig = destinations(null, ARN))))
        .hasMessage("You can't specify the function as a destination for itself.");
    assertThat(refusal(() -> get(null)).code()).isEqualTo("ResourceNotFoundException");
  }

  @Test
  void something_must_be_said() {
    assertThat(refusal(() -> put(it -> {})))
        .hasMessage("You must specify at least one of error handling or destination setting.");
  }

  @Test
  void what_is_not_configured_is_not_found() {
    String words = "The function " + ARN + ":$LATEST doesn't have an EventInvokeConfig";
    assertThat(refusal(() -> get(null))).hasMessage(words);
    assertThat(refusal(() -> update(it -> it.maximumRetryAttempts = 1))).hasMessage(words);
    assertThat(refusal(() -> delete(null))).hasMessage(words);
    assertThat(refusal(() -> get("live"))).hasMessage("Function not found: " + ARN + ":live");
  }

  @Test
  void configurations_are_listed_in_pages_and_deleted() {
    lambda.alias("live", "1");
    for (String qualifier : new String[] {"live", "2", "1", "$LATEST"}) {
      put(it -> {
        it.qualifier = qualifier;
        it.maximumRetryAttempts = 1;
      });
    }

    var first = list(3, null);
    var second = list(3, first.nextMarker());

    assertThat(first.functionEventInvokeConfigs())
        .extracting(FunctionEventInvokeConfig::functionArn)
        .containsExactly(ARN + ":$LATEST", ARN + ":1", ARN + ":2");
    assertThat(second.functionEventInvokeConfigs())
        .extracting(FunctionEventInvokeConfig::functionArn)
        .containsExactly(ARN + ":live");
    assertThat(second.nextMarker()).isNull();

    delete("2");
    lambda.deleteVersion("2");
    lambda.call(DeleteAlias.class, new DeleteAlias.Request("f", "live"));
    lambda.deleteVersion("1");
    assertThat(list(null, null).functionEventInvokeConfigs()).hasSize(1);
    lambda.deleteFunction();
    assertThat(list(null, null).functionEventInvokeConfigs()).isEmpty();
  }

  private static DestinationConfig destinations(
      @Nullable String success, @Nullable String failure) {
    return new DestinationConfig(new OnSuccess(success), new OnFailure(failure));
  }

  private FunctionEventInvokeConfig put(Consumer<PutFunctionEventInvokeConfig.Request.Builder> it) {
    return lambda.call(
        PutFunctionEventInvokeConfig.class,
        PutFunctionEventInvokeConfig.Request.of(request -> {
          request.functionName = "f";
          it.accept(request);
        }));
  }

  private FunctionEventInvokeConfig update(
      Consumer<UpdateFunctionEventInvokeConfig.Request.Builder> it) {
    return lambda.call(
        UpdateFunctionEventInvokeConfig.class,
        UpdateFunctionEventInvokeConfig.Request.of(request -> {
          request.functionName = "f";
          it.accept(request);
        }));
  }

  private FunctionEventInvokeConfig get(@Nullable String qualifier) {
    return lambda.call(
        GetFunctionEventInvokeConfig.class,
        new GetFunctionEventInvokeConfig.Request("f", qualifier));
  }

  private @Nullable Integer retries(String qualifier) {
    return get(qualifier).maximumRetryAttempts();
  }

  private void delete(@Nullable String qualifier) {
    lambda.call(
        DeleteFunctionEventInvokeConfig.class,
        new DeleteFunctionEventInvokeConfig.Request("f", qualifier));
  }

  private ListFunctionEventInvokeConfigs.Response list(
      @Nullable Integer size, @Nullable String marker) {
    return lambda.call(
        ListFunctionEventInvokeConfigs.class,
        new ListFunctionEventInvokeConfigs.Request("f", marker, size));
  }
}
