package dev.virga.plugin.lambda.url;

import static dev.virga.testkit.ServiceUnderTest.SCOPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.lambda.model.Cors;
import dev.virga.plugin.lambda.model.FunctionUrlAuthType;
import dev.virga.plugin.lambda.model.FunctionUrlConfig;
import dev.virga.plugin.lambda.model.InvokeMode;
import dev.virga.spi.AwsException;
import dev.virga.testkit.ServiceUnderTest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FunctionUrlConfigTest {
  private static final String ARN = "arn:aws:lambda:us-east-1:123456789012:function:f";

  private ServiceUnderTest lambda = start(it -> {});
  @TempDir Path directory = Path.of("");

  private static ServiceUnderTest start(Consumer<ServiceUnderTest.Setup> setup) {
    var test = ServiceUnderTest.of(new UrlTestPlugin(new FakeUrlInvoker()));
    setup.accept(test);
    return test.start();
  }

  @AfterEach
  void close() {
    lambda.close();
  }

  private CreateFunctionUrlConfig.Response create(@Nullable String qualifier) {
    return create(it -> it.qualifier = qualifier);
  }

  private CreateFunctionUrlConfig.Response create(
      Consumer<CreateFunctionUrlConfig.Request.Builder> members) {
    return lambda.call(
        CreateFunctionUrlConfig.class,
        CreateFunctionUrlConfig.Request.of(it -> {
          it.functionName = "f";
          it.authType = FunctionUrlAuthType.NONE;
          members.accept(it);
        }));
  }

  private FunctionUrlConfig get(@Nullable String qualifier) {
    return lambda.call(
        GetFunctionUrlConfig.class, new GetFunctionUrlConfig.Request("f", qualifier));
  }

  @Test
  void a_function_gets_a_url() {
    var created = create(it -> {});

    assertThat(created.functionUrl()).matches("http://localhost:4566/_lambda/url/[a-z0-9]{32}/");
    assertThat(created.functionArn()).isEqualTo(ARN);
    assertThat(created.authType()).isEqualTo(FunctionUrlAuthType.NONE);
    assertThat(created.invokeMode()).isEqualTo(InvokeMode.BUFFERED);
    assertThat(created.cors()).isNull();
    assertThat(created.creationTime()).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:]{8}\\.\\d{6}Z");
    assertThat(get(null).functionUrl()).isEqualTo(created.functionUrl());
    assertThat(get(null).lastModifiedTime()).isEqualTo(created.creationTime());
  }

  @Test
  void a_url_can_be_shown_as_a_host() {
    lambda.close();
    lambda = start(it -> it.with("function-url", "host"));

    assertThat(create(it -> {}).functionUrl())
        .matches("http://[a-z0-9]{32}\\.lambda-url\\.us-east-1\\.localhost:4566/");
  }

  @Test
  void a_setting_that_is_none_of_the_two_is_refused() {
    assertThatThrownBy(() -> start(it -> it.with("function-url", "dns")))
        .hasMessageContaining("must be localhost or host, not 'dns'");
  }

  @Test
  void an_alias_has_a_url_of_its_own() {
    create(it -> {});
    var alias = create("live");

    assertThat(alias.functionArn()).isEqualTo(ARN + ":live");
    assertThat(
            lambda
                .call(
                    ListFunctionUrlConfigs.class,
                    new ListFunctionUrlConfigs.Request("f", null, null))
                .functionUrlConfigs())
        .extracting(FunctionUrlConfig::functionArn)
        .containsExactly(ARN, ARN + ":live");
  }

  @Test
  void urls_are_listed_in_pages() {
    create(it -> {});
    create("live");

    var first =
        lambda.call(ListFunctionUrlConfigs.class, new ListFunctionUrlConfigs.Request("f", null, 1));
    var second =
        lambda.call(
            ListFunctionUrlConfigs.class,
            new ListFunctionUrlConfigs.Request("f", first.nextMarker(), 1));

    assertThat(first.functionUrlConfigs())
        .singleElement()
        .matches(it -> it.functionArn().equals(ARN));
    assertThat(second.functionUrlConfigs())
        .singleElement()
        .matches(it -> it.functionArn().equals(ARN + ":live"));
    assertThat(second.nextMarker()).isNull();
  }

  @Test
  void a_second_url_is_a_conflict() {
    create("live");

    assertThatThrownBy(() -> create("live"))
        .isInstanceOfSatisfying(
            AwsException.class,
            it -> {
              assertThat(it.code()).isEqualTo("ResourceConflictException");
              assertThat(it.message())
                  .isEqualTo(
                      "Failed to create function url config for [functionArn = "
                          + ARN
                          + ":live]. Error message:  FunctionUrlConfig exists for this Lambda"
                          + " function");
            });
  }

  @Test
  void what_is_not_there_is_not_found() {
    assertThatThrownBy(() -> get(null))
        .isInstanceOfSatisfying(
            AwsException.class,
            it -> {
              assertThat(it.code()).isEqualTo("ResourceNotFoundException");
              assertThat(it.message()).isEqualTo("The resource you requested does not exist.");
            });
    assertThatThrownBy(() -> create(it -> it.functionName = "none"))
        .hasMessage("Function does not exist");
    assertThatThrownBy(() -> create("none")).hasMessage("Function does not exist");
    assertThatThrownBy(() ->
            lambda.call(
                DeleteFunctionUrlConfig.class, new DeleteFunctionUrlConfig.Request("f", null)))
        .hasMessage("The resource you requested does not exist.");
  }

  @Test
  void a_version_has_no_url() {
    for (String version : List.of("1", "$LATEST")) {
      assertThatThrownBy(() -> create(version))
          .isInstanceOfSatisfying(
              AwsException.class,
              it -> {
                assertThat(it.code()).isEqualTo("ValidationException");
                assertThat(it.message()).contains("Value '" + version + "' at 'qualifier'");
              });
      assertThatThrownBy(() -> create(it -> it.functionName = "f:" + version))
          .hasMessageContaining("'qualifier'");
    }
  }

  @Test
  void a_change_keeps_the_url_and_what_is_not_named() {
    var cors = Cors.of(it -> it.allowOrigins = List.of("*"));
    var created = create(it -> it.cors = cors);
    lambda.clock().advance(Duration.ofMinutes(1));

    var changed =
        lambda.call(
            UpdateFunctionUrlConfig.class,
            UpdateFunctionUrlConfig.Request.of(it -> {
              it.functionName = "f";
              it.authType = FunctionUrlAuthType.AWS_IAM;
              it.invokeMode = InvokeMode.RESPONSE_STREAM;
            }));

    assertThat(changed.functionUrl()).isEqualTo(created.functionUrl());
    assertThat(changed.authType()).isEqualTo(FunctionUrlAuthType.AWS_IAM);
    assertThat(changed.invokeMode()).isEqualTo(InvokeMode.RESPONSE_STREAM);
    assertThat(changed.cors()).isEqualTo(cors);
    assertThat(changed.creationTime()).isEqualTo(created.creationTime());
    assertThat(changed.lastModifiedTime()).isGreaterThan(created.creationTime());
    assertThat(get(null).authType()).isEqualTo(FunctionUrlAuthType.AWS_IAM);
  }

  @Test
  void empty_settings_take_cors_away() {
    create(it -> it.cors = Cors.of(cors -> cors.allowOrigins = List.of("*")));

    var changed =
        lambda.call(
            UpdateFunctionUrlConfig.class,
            UpdateFunctionUrlConfig.Request.of(it -> {
              it.functionName = "f";
              it.cors = Cors.of(_ -> {});
            }));

    assertThat(changed.cors()).isNull();
    assertThat(get(null).cors()).isNull();
  }

  @Test
  void urls_go_with_their_function_and_their_alias() {
    var own = create(it -> {});
    create("live");
    var urls = ((UrlTestPlugin.Parts) lambda.service()).urls;

    urls.aliasDeleted(SCOPE, "f", "live");
    assertThatThrownBy(() -> get("live")).isInstanceOf(AwsException.class);
    assertThat(get(null).functionUrl()).isEqualTo(own.functionUrl());

    urls.functionDeleted(SCOPE, "f");
    assertThatThrownBy(() -> get(null)).isInstanceOf(AwsException.class);
    assertThat(urls.byId(id(own.functionUrl()))).isEmpty();
  }

  @Test
  void a_url_is_the_same_after_a_restart() {
    lambda.close();
    lambda = start(it -> it.in(directory));
    var created = create(it -> {});
    lambda.close();
    lambda = start(it -> it.in(directory));

    assertThat(get(null).functionUrl()).isEqualTo(created.functionUrl());
    assertThat(((UrlTestPlugin.Parts) lambda.service()).urls.byId(id(created.functionUrl())))
        .isPresent();
  }

  private static String id(String url) {
    return url.substring(url.length() - 33, url.length() - 1);
  }
}
