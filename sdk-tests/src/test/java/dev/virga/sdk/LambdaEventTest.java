package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.testkit.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvocationType;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.Event;
import software.amazon.awssdk.services.s3.model.LambdaFunctionConfiguration;
import software.amazon.awssdk.services.s3.model.S3Object;

/// Events that functions get later, and what becomes of them, through the AWS SDK for Java. Functions
/// tell what they saw by objects in a bucket.
class LambdaEventTest {
  @RegisterExtension static final Distribution VIRGA = new Distribution();

  private static final String ACCOUNT = "111122220023";
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private static PythonFunctions functions;
  private static LambdaClient lambda;
  private static S3Client s3;
  private static String bucket;

  @BeforeAll
  static void create() {
    functions = PythonFunctions.of(VIRGA.endpoint(), ACCOUNT);
    lambda = functions.lambda();
    s3 = Clients.s3(VIRGA.endpoint(), Clients.key(ACCOUNT));
    bucket = "events-" + UUID.randomUUID();
    s3.createBucket(it -> it.bucket(bucket));
  }

  @AfterAll
  static void close() {
    lambda.close();
    s3.close();
  }

  /// A function that puts its event into the bucket, as an object under its own name and request id.
  private static String keeper() {
    return functions.create(
        """
        import json, os, urllib.request

        def handler(event, context):
            url = "%s/%s/" + context.function_name + "/" + context.aws_request_id
            put = urllib.request.Request(url, method="PUT", data=json.dumps(event).encode())
            urllib.request.urlopen(put)
            return {"kept": event}
        """
            .formatted(VIRGA.endpoint(), bucket));
  }

  private static String failing() {
    return functions.create("def handler(event, context):\n    raise ValueError('not today')\n");
  }

  private static String arn(String function) {
    return "arn:aws:lambda:us-east-1:" + ACCOUNT + ":function:" + function;
  }

  private static int send(String function, String payload) {
    return lambda
        .invoke(it ->
            it.functionName(function)
                .invocationType(InvocationType.EVENT)
                .payload(SdkBytes.fromUtf8String(payload)))
        .statusCode();
  }

  private static List<String> objects(String prefix, int count) {
    return Waiting.until(
            LIMIT,
            () -> s3.listObjectsV2(it -> it.bucket(bucket).prefix(prefix)).contents(),
            it -> it.size() >= count)
        .stream()
        .map(S3Object::key)
        .toList();
  }

  private static String object(String key) {
    return s3.getObjectAsBytes(it -> it.bucket(bucket).key(key)).asUtf8String();
  }

  @Test
  void an_event_is_accepted_and_runs_later() {
    String keeper = keeper();

    assertThat(send(keeper, "{\"order\": 1}")).isEqualTo(202);

    assertThat(object(objects(keeper + "/", 1).getFirst())).isEqualTo("{\"order\": 1}");
  }

  @Test
  void a_hundred_events_all_run() {
    String keeper = keeper();

    for (int i = 0; i < 100; i++) {
      send(keeper, "{}");
    }

    assertThat(objects(keeper + "/", 100)).hasSize(100);
  }

  @Test
  void a_destination_gets_the_record_of_a_success() {
    String keeper = keeper();
    String next = keeper();
    lambda.putFunctionEventInvokeConfig(it ->
        it.functionName(keeper)
            .destinationConfig(to -> to.onSuccess(success -> success.destination(arn(next)))));

    send(keeper, "{\"order\": 2}");

    assertThat(object(objects(next + "/", 1).getFirst()))
        .contains("\"condition\": \"Success\"", "\"approximateInvokeCount\": 1")
        .contains("\"requestPayload\": {\"order\": 2}")
        .contains("\"responsePayload\": {\"kept\": {\"order\": 2}}");
  }

  @Test
  void a_bucket_gets_the_record_of_a_failure() {
    String failing = failing();
    lambda.putFunctionEventInvokeConfig(it ->
        it.functionName(failing)
            .maximumRetryAttempts(0)
            .destinationConfig(
                to -> to.onFailure(failure -> failure.destination("arn:aws:s3:::" + bucket))));

    send(failing, "{\"order\": 3}");

    String key = objects("aws/lambda/async/" + failing + "/", 1).getFirst();
    assertThat(object(key))
        .contains("\"condition\":\"RetriesExhausted\"", "\"functionError\":\"Unhandled\"")
        .contains("not today");
  }

  @Test
  void a_function_hears_of_objects() {
    String keeper = keeper();
    String inbox = "inbox-" + UUID.randomUUID();
    s3.createBucket(it -> it.bucket(inbox));
    lambda.addPermission(it ->
        it.functionName(keeper)
            .statementId("s3")
            .action("lambda:InvokeFunction")
            .principal("s3.amazonaws.com")
            .sourceArn("arn:aws:s3:::" + inbox));
    var told =
        LambdaFunctionConfiguration.builder()
            .id("mine")
            .lambdaFunctionArn(arn(keeper))
            .events(Event.S3_OBJECT_CREATED)
            .build();
    s3.putBucketNotificationConfiguration(it ->
        it.bucket(inbox).notificationConfiguration(to -> to.lambdaFunctionConfigurations(told)));

    s3.putObject(it -> it.bucket(inbox).key("red flower.jpg"), RequestBody.fromString("x"));

    assertThat(object(objects(keeper + "/", 1).getFirst()))
        .contains("\"eventSource\": \"aws:s3\"", "\"eventName\": \"ObjectCreated:Put\"")
        .contains("\"key\": \"red+flower.jpg\", \"size\": 1")
        .contains("\"configurationId\": \"mine\"");
  }
}
