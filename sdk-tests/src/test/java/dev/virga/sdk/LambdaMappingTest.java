package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.EventSourceMappingConfiguration;
import software.amazon.awssdk.services.lambda.model.EventSourcePosition;
import software.amazon.awssdk.services.lambda.model.FunctionResponseType;
import software.amazon.awssdk.services.lambda.model.InvalidParameterValueException;
import software.amazon.awssdk.services.lambda.model.ResourceConflictException;
import software.amazon.awssdk.services.lambda.model.ResourceNotFoundException;

/// Event source mappings through the AWS SDK for Java.
@SuppressWarnings("unchecked") // the SDK takes generic lambdas as varargs
class LambdaMappingTest {
  @RegisterExtension static final Distribution VIRGA = new Distribution();

  private static final String ACCOUNT = "111122220008";

  private static PythonFunctions functions;
  private static LambdaClient lambda;

  private final String queue = "arn:aws:sqs:us-east-1:" + ACCOUNT + ":" + UUID.randomUUID();
  private String function;

  @BeforeAll
  static void client() {
    functions = PythonFunctions.of(VIRGA.endpoint(), ACCOUNT);
    lambda = functions.lambda();
  }

  @AfterAll
  static void close() {
    lambda.close();
  }

  @BeforeEach
  void function() {
    function = functions.create(PythonFunctions.WHO);
  }

  @Test
  void a_queue_is_mapped_changed_and_unmapped() {
    var created =
        lambda.createEventSourceMapping(it ->
            it.functionName(function)
                .eventSourceArn(queue)
                .batchSize(50)
                .maximumBatchingWindowInSeconds(2)
                .functionResponseTypes(FunctionResponseType.REPORT_BATCH_ITEM_FAILURES)
                .scalingConfig(scaling -> scaling.maximumConcurrency(5))
                .filterCriteria(filters ->
                    filters.filters(filter -> filter.pattern("{\"body\":{\"kind\":[\"order\"]}}")))
                .tags(Map.of("team", "a")));

    assertThat(created.state()).isEqualTo("Creating");
    var shown = lambda.getEventSourceMapping(it -> it.uuid(created.uuid()));
    assertThat(shown.state()).isEqualTo("Enabled");
    assertThat(shown.functionArn()).endsWith(":function:" + function);
    assertThat(shown.filterCriteria()).isEqualTo(created.filterCriteria());
    assertThat(shown.scalingConfig().maximumConcurrency()).isEqualTo(5);
    assertThat(shown.lastModified()).isEqualTo(created.lastModified());
    assertThat(lambda.listTags(it -> it.resource(created.eventSourceMappingArn())).tags())
        .containsExactly(Map.entry("team", "a"));

    var updated =
        lambda.updateEventSourceMapping(it ->
            it.uuid(created.uuid())
                .enabled(false)
                .filterCriteria(filters -> filters.filters(List.of())));
    assertThat(updated.state()).isEqualTo("Disabling");
    assertThat(updated.filterCriteria()).isNull();
    assertThat(updated.batchSize()).isEqualTo(50);
    assertThat(lambda.getEventSourceMapping(it -> it.uuid(created.uuid())).state())
        .isEqualTo("Disabled");

    assertThat(lambda.deleteEventSourceMapping(it -> it.uuid(created.uuid())).state())
        .isEqualTo("Deleting");
    assertThatThrownBy(() -> lambda.getEventSourceMapping(it -> it.uuid(created.uuid())))
        .isInstanceOf(ResourceNotFoundException.class)
        .hasMessageContaining("The resource you requested does not exist.");
  }

  @Test
  void a_stream_has_its_defaults() {
    var created =
        lambda.createEventSourceMapping(it ->
            it.functionName(function)
                .eventSourceArn(
                    "arn:aws:kinesis:us-east-1:" + ACCOUNT + ":stream/" + UUID.randomUUID())
                .startingPosition(EventSourcePosition.TRIM_HORIZON));

    assertThat(created.batchSize()).isEqualTo(100);
    assertThat(created.maximumRetryAttempts()).isEqualTo(-1);
    assertThat(created.maximumRecordAgeInSeconds()).isEqualTo(-1);
    assertThat(created.parallelizationFactor()).isEqualTo(1);
    assertThat(created.bisectBatchOnFunctionError()).isFalse();
    assertThat(created.destinationConfig().onFailure().destination()).isNull();
    assertThat(created.lastProcessingResult()).isEqualTo("No records processed");
  }

  @Test
  void what_cannot_be_mapped_is_refused() {
    assertThatThrownBy(() ->
            lambda.createEventSourceMapping(it -> it.functionName("missing").eventSourceArn(queue)))
        .isInstanceOf(InvalidParameterValueException.class)
        .hasMessageContaining("Function does not exist");
    assertThatThrownBy(() ->
            lambda.createEventSourceMapping(
                it -> it.functionName(function).eventSourceArn(queue).batchSize(11)))
        .isInstanceOf(InvalidParameterValueException.class)
        .hasMessageContaining("Maximum batch window in seconds must be greater than 0");
    var created =
        lambda.createEventSourceMapping(it -> it.functionName(function).eventSourceArn(queue));
    assertThatThrownBy(() ->
            lambda.createEventSourceMapping(it -> it.functionName(function).eventSourceArn(queue)))
        .isInstanceOf(ResourceConflictException.class)
        .hasMessageContaining(
            "Please update or delete the existing mapping with UUID " + created.uuid());
  }

  @Test
  void mappings_are_found_by_function_and_outlive_it() {
    var created =
        lambda.createEventSourceMapping(it -> it.functionName(function).eventSourceArn(queue));

    lambda.deleteFunction(it -> it.functionName(function));

    assertThat(
            lambda.listEventSourceMappingsPaginator(it -> it.functionName(function)).stream()
                .flatMap(it -> it.eventSourceMappings().stream())
                .map(EventSourceMappingConfiguration::uuid))
        .containsExactly(created.uuid());
    assertThat(lambda.listEventSourceMappings(it -> it.eventSourceArn(queue)).eventSourceMappings())
        .hasSize(1);
    lambda.deleteEventSourceMapping(it -> it.uuid(created.uuid()));
  }
}
