package dev.virga.plugin.lambda.url;

import static dev.virga.testkit.ServiceUnderTest.SCOPE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.lambda.model.FunctionUrlAuthType;
import dev.virga.plugin.lambda.policy.AddPermission;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.Principal;
import dev.virga.spi.Scope;
import dev.virga.spi.capability.Identities;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.TestClock;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UrlAccessTest {
  private static final String OTHER = "999999999999";
  private static final Principal USER =
      new Principal(
          "123456789012", "arn:aws:iam::123456789012:user/u", "AIDAEXAMPLE", "AKIDEXAMPLE");

  private final FakeUrlInvoker invoker = new FakeUrlInvoker();
  private final TestClock clock = new TestClock();
  private ServiceUnderTest lambda = start(false);
  private String path = "";

  private ServiceUnderTest start(boolean strict) {
    var test = ServiceUnderTest.of(new UrlTestPlugin(invoker)).with(clock);
    invoker.answers("{\"statusCode\":200}");
    return (strict ? test.strict() : test).start();
  }

  private void strict() {
    lambda.close();
    lambda = start(true);
  }

  @AfterEach
  void close() {
    lambda.close();
  }

  private UrlTestPlugin.Parts parts() {
    return (UrlTestPlugin.Parts) lambda.service();
  }

  private void url(FunctionUrlAuthType type) {
    var url = parts().urls.create(new FunctionName(SCOPE, "f", null), type, null, null);
    path = "/_lambda/url/" + url.urlId() + "/";
  }

  private HttpResponse call(Headers headers) {
    return parts()
        .endpoint
        .handle(
            new HttpRequest("GET", path, "", headers.with("Host", "localhost:4566"), Body.EMPTY));
  }

  private HttpResponse signed(String key, String region, String service) {
    return call(
        Headers.of(
            "X-Amz-Date",
            "20260131T120000Z",
            "Authorization",
            "AWS4-HMAC-SHA256 Credential=%s/20260131/%s/%s/aws4_request, SignedHeaders=host, Signature=%s"
                .formatted(key, region, service, "0".repeat(64))));
  }

  private void permit(String principal, FunctionUrlAuthType type) {
    lambda.call(
        AddPermission.class,
        AddPermission.Request.of(it -> {
          it.functionName = "f";
          it.statementId = "s";
          it.action = "lambda:InvokeFunctionUrl";
          it.principal = principal;
          it.functionUrlAuthType = type;
        }));
  }

  private static String text(HttpResponse answer) {
    return new String(answer.body().bytes(10_000), StandardCharsets.UTF_8);
  }

  @Test
  void anyone_may_call_a_url_without_authentication() {
    url(FunctionUrlAuthType.NONE);

    assertThat(call(Headers.EMPTY).status()).isEqualTo(200);
  }

  @Test
  void as_on_aws_a_policy_has_to_allow_everyone() {
    strict();
    url(FunctionUrlAuthType.NONE);

    HttpResponse refused = call(Headers.EMPTY);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(text(refused)).isEqualTo("{\"Message\":\"Forbidden\"}");
    assertThat(refused.headers().first("x-amzn-ErrorType")).contains("AccessDeniedException");
    assertThat(invoker.invocations()).isEmpty();

    permit("*", FunctionUrlAuthType.NONE);
    assertThat(call(Headers.EMPTY).status()).isEqualTo(200);
  }

  @Test
  void a_policy_for_signed_requests_allows_no_others() {
    strict();
    url(FunctionUrlAuthType.NONE);

    permit("*", FunctionUrlAuthType.AWS_IAM);

    assertThat(call(Headers.EMPTY).status()).isEqualTo(403);
  }

  @Test
  void a_url_with_authentication_needs_a_signature() {
    url(FunctionUrlAuthType.AWS_IAM);

    assertThat(call(Headers.EMPTY).status()).isEqualTo(403);
    assertThat(text(call(Headers.of("Authorization", "Bearer x"))))
        .isEqualTo("{\"Message\":\"Forbidden\"}");
    assertThat(invoker.invocations()).isEmpty();
  }

  @Test
  void a_function_sees_who_signed() {
    url(FunctionUrlAuthType.AWS_IAM);

    assertThat(signed("test", "us-east-1", "lambda").status()).isEqualTo(200);

    assertThat(invoker.event())
        .contains(
            "\"requestContext\":{\"accountId\":\"123456789012\"",
            "\"authorizer\":{\"iam\":{\"accessKey\":\"test\",\"accountId\":\"123456789012\","
                + "\"callerId\":\"123456789012\",\"cognitoIdentity\":null,\"principalOrgId\":null,"
                + "\"userArn\":\"arn:aws:iam::123456789012:root\",\"userId\":\"123456789012\"}}");
  }

  @Test
  void a_signature_for_something_else_is_refused() {
    url(FunctionUrlAuthType.AWS_IAM);

    assertThat(text(signed("test", "us-east-1", "s3")))
        .contains("Credential should be scoped to correct service: 'lambda'.");
    assertThat(text(signed("test", "eu-west-1", "lambda")))
        .contains("Credential should be scoped to a valid region.");
  }

  @Test
  void another_account_needs_a_policy() {
    url(FunctionUrlAuthType.AWS_IAM);
    assertThat(signed(OTHER, "us-east-1", "lambda").status()).isEqualTo(403);

    permit(OTHER, FunctionUrlAuthType.AWS_IAM);

    assertThat(signed(OTHER, "us-east-1", "lambda").status()).isEqualTo(200);
    assertThat(invoker.event()).contains("\"userArn\":\"arn:aws:iam::999999999999:root\"");
  }

  @Test
  void the_signature_of_a_key_that_is_known_is_verified() {
    url(FunctionUrlAuthType.AWS_IAM);
    lambda.context().offer(Identities.class, new FakeIdentities(true));

    HttpResponse refused = signed("AKIDEXAMPLE", "us-east-1", "lambda");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(text(refused)).contains("The request signature we calculated does not match");
    assertThat(refused.headers().first("x-amzn-ErrorType")).contains("InvalidSignatureException");
  }

  @Test
  void a_key_that_is_inactive_is_refused() {
    url(FunctionUrlAuthType.AWS_IAM);
    lambda.context().offer(Identities.class, new FakeIdentities(false));

    assertThat(text(signed("AKIDEXAMPLE", "us-east-1", "lambda")))
        .contains("The security token included in the request is invalid.");
  }

  /// Knows one user.
  private record FakeIdentities(boolean usable) implements Identities {
    @Override
    public Optional<AccessKey> accessKey(String accessKeyId) {
      return accessKeyId.equals("AKIDEXAMPLE")
          ? Optional.of(new AccessKey(USER, "secret", usable))
          : Optional.empty();
    }

    @Override
    public Optional<String> roleId(String roleArn) {
      return Optional.empty();
    }

    @Override
    public void called(Principal caller, Scope scope, String service) {}
  }
}
