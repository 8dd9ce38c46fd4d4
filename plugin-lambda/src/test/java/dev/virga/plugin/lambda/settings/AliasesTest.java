package dev.virga.plugin.lambda.settings;

import static dev.virga.plugin.lambda.settings.FunctionSettings.ARN;
import static dev.virga.plugin.lambda.settings.FunctionSettings.name;
import static dev.virga.plugin.lambda.settings.FunctionSettings.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.lambda.alias.CreateAlias;
import dev.virga.plugin.lambda.alias.DeleteAlias;
import dev.virga.plugin.lambda.alias.GetAlias;
import dev.virga.plugin.lambda.alias.ListAliases;
import dev.virga.plugin.lambda.alias.UpdateAlias;
import dev.virga.plugin.lambda.model.AliasConfiguration;
import dev.virga.plugin.lambda.model.AliasRoutingConfiguration;
import dev.virga.plugin.lambda.model.DeadLetterConfig;
import dev.virga.plugin.lambda.store.Aliases;
import dev.virga.plugin.lambda.store.Targets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AliasesTest {
  private final FunctionSettings lambda = FunctionSettings.start();

  @AfterEach
  void close() {
    lambda.close();
  }

  @Test
  void an_alias_is_read_as_it_was_made() {
    AliasConfiguration created = lambda.alias("live", "1");

    assertThat(created.aliasArn()).isEqualTo(ARN + ":live");
    assertThat(created.functionVersion()).isEqualTo("1");
    assertThat(created.description()).isEmpty();
    assertThat(created.routingConfig()).isNull();
    assertThat(created.revisionId()).isNotNull();
    assertThat(lambda.call(GetAlias.class, new GetAlias.Request("f", "live"))).isEqualTo(created);
  }

  @Test
  void an_alias_may_point_at_what_is_not_published() {
    assertThat(lambda.alias("next", "$LATEST").functionVersion()).isEqualTo("$LATEST");
  }

  @Test
  void a_name_is_taken_once() {
    AliasConfiguration first = lambda.alias("live", "1");

    var refused = refusal(() -> lambda.alias("live", "2"));

    assertThat(refused.code()).isEqualTo("ResourceConflictException");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused).hasMessage("Alias already exists: " + ARN + ":live");
    assertThat(lambda.call(GetAlias.class, new GetAlias.Request("f", "live"))).isEqualTo(first);
  }

  @Test
  void an_alias_needs_a_version_that_is_there() {
    assertThat(refusal(() -> lambda.alias("live", "9")))
        .hasMessage("Function not found: " + ARN + ":9");
    assertThat(refusal(() -> lambda.alias("live", "1", Map.of("9", 0.1))))
        .hasMessage("Function not found: " + ARN + ":9");
    assertThat(
            refusal(() ->
                lambda.call(
                    CreateAlias.class, new CreateAlias.Request("none", "live", "1", null, null))))
        .hasMessage("Function not found: arn:aws:lambda:us-east-1:123456789012:function:none");
  }

  @Test
  void an_alias_that_is_not_there_is_refused_in_two_ways() {
    assertThat(refusal(() -> lambda.call(GetAlias.class, new GetAlias.Request("f", "live"))))
        .hasMessage("Cannot find alias arn: " + ARN + ":live");
    assertThat(refusal(() -> update(it -> it.functionVersion = "1")))
        .hasMessage("Alias not found: " + ARN + ":live");
  }

  @Test
  void deleting_is_done_twice_in_peace() {
    lambda.alias("live", "1");

    lambda.call(DeleteAlias.class, new DeleteAlias.Request("f", "live"));
    lambda.call(DeleteAlias.class, new DeleteAlias.Request("f", "live"));

    assertThat(list(it -> {}).aliases()).isEmpty();
  }

  @Test
  void weights_are_kept_and_route_by_chance() {
    lambda.alias("live", "1", Map.of("2", 0.25));

    Map<String, Integer> invoked = new HashMap<>();
    for (int i = 0; i < 1024; i++) {
      String version =
          new Targets(
                  lambda.parts().functions,
                  new Aliases(lambda.service().context()),
                  new FixedChance(i << 14))
              .invoked(name("f", "live"))
              .function()
              .version();
      invoked.merge(version, 1, Integer::sum);
    }

    assertThat(invoked).containsExactlyInAnyOrderEntriesOf(Map.of("1", 768, "2", 256));
    assertThat(lambda.parts().targets.shown(name("f", "live")).function().version()).isEqualTo("1");
  }

  @Test
  void weights_are_for_two_published_versions() {
    assertThat(refusal(() -> lambda.alias("live", "1", Map.of("2", 0.1, "3", 0.1))))
        .hasMessage("Number of items in AdditionalVersionWeights cannot be greater than 1");
    assertThat(refusal(() -> lambda.alias("live", "$LATEST", Map.of("2", 0.1))))
        .hasMessage("$LATEST is not supported for an alias pointing to more than 1 version");
    assertThat(refusal(() -> lambda.alias("live", "2", Map.of("2", 0.1))))
        .hasMessage(
            "Invalid function version 2. Function version 2 is already included in routing"
                + " configuration.");
    assertThat(list(it -> {}).aliases()).isEmpty();
  }

  @Test
  void weighted_versions_run_as_the_same_role_and_fail_to_the_same_place() {
    lambda.add("f", "4", it -> it.role = "arn:aws:iam::123456789012:role/other");
    lambda.add(
        "f",
        "5",
        it ->
            it.deadLetterConfig =
                new DeadLetterConfig("arn:aws:sqs:us-east-1:123456789012:failed"));

    assertThat(refusal(() -> lambda.alias("live", "1", Map.of("4", 0.1))).code())
        .isEqualTo("InvalidParameterValueException");
    assertThat(refusal(() -> lambda.alias("live", "1", Map.of("5", 0.1))).code())
        .isEqualTo("InvalidParameterValueException");
  }

  @Test
  void an_update_changes_what_it_names() {
    lambda.call(
        CreateAlias.class,
        new CreateAlias.Request(
            "f", "live", "1", "words", new AliasRoutingConfiguration(Map.of("2", 0.5))));

    AliasConfiguration updated = update(it -> it.functionVersion = "3");

    assertThat(updated.functionVersion()).isEqualTo("3");
    assertThat(updated.description()).isEqualTo("words");
    assertThat(Objects.requireNonNull(updated.routingConfig()).additionalVersionWeights())
        .isEqualTo(Map.of("2", 0.5));
    assertThat(refusal(() -> update(it -> it.functionVersion = "2")))
        .hasMessageContaining("already included in routing configuration");
  }

  @Test
  void an_empty_routing_configuration_clears_the_weights() {
    lambda.alias("live", "1", Map.of("2", 0.5));

    assertThat(
            update(it -> it.routingConfig = new AliasRoutingConfiguration(Map.of()))
                .routingConfig())
        .isNull();

    lambda.alias("other", "1", Map.of("2", 0.5));
    assertThat(
            lambda
                .call(
                    UpdateAlias.class,
                    UpdateAlias.Request.of(it -> {
                      it.functionName = "f";
                      it.name = "other";
                      it.routingConfig = new AliasRoutingConfiguration(null);
                    }))
                .routingConfig())
        .isNull();
  }

  @Test
  void an_update_may_depend_on_the_revision() {
    AliasConfiguration first = lambda.alias("live", "1");

    AliasConfiguration second =
        update(it -> {
          it.functionVersion = "2";
          it.revisionId = first.revisionId();
        });
    var refused =
        refusal(() ->
            update(it -> {
              it.functionVersion = "3";
              it.revisionId = first.revisionId();
            }));

    assertThat(second.revisionId()).isNotEqualTo(first.revisionId());
    assertThat(refused.status()).isEqualTo(412);
    assertThat(refused.code()).isEqualTo("PreconditionFailedException");
    assertThat(lambda.call(GetAlias.class, new GetAlias.Request("f", "live"))).isEqualTo(second);
  }

  @Test
  void aliases_are_listed_by_name_in_pages_and_by_version() {
    lambda.alias("c", "1");
    lambda.alias("a", "2", Map.of("1", 0.1));
    lambda.alias("b", "3");

    var first = list(it -> it.maxItems = 2);
    var second = list(it -> it.marker = first.nextMarker());

    assertThat(names(first)).containsExactly("a", "b");
    assertThat(names(second)).containsExactly("c");
    assertThat(second.nextMarker()).isNull();
    assertThat(names(list(it -> it.functionVersion = "1"))).containsExactly("a", "c");
    assertThat(refusal(() -> list(it -> it.marker = "mine")).code())
        .isEqualTo("InvalidParameterValueException");
    assertThat(refusal(() -> list(it -> it.functionName = "none")).status()).isEqualTo(404);
  }

  @Test
  void a_version_that_an_alias_points_at_stays() {
    lambda.alias("live", "1", Map.of("2", 0.1));
    lambda.alias("old", "1");

    assertThat(refusal(() -> lambda.deleteVersion("1")))
        .hasMessage(
            "Unable to delete version because the following aliases reference it: [live, old]");
    assertThat(refusal(() -> lambda.deleteVersion("2")).code())
        .isEqualTo("ResourceConflictException");
    lambda.deleteVersion("3");
  }

  @Test
  void aliases_go_with_their_function() {
    lambda.alias("live", "1");

    lambda.deleteFunction();

    assertThat(list(it -> {}).aliases()).isEmpty();
  }

  private AliasConfiguration update(Consumer<UpdateAlias.Request.Builder> more) {
    return lambda.call(
        UpdateAlias.class,
        UpdateAlias.Request.of(it -> {
          it.functionName = "f";
          it.name = "live";
          more.accept(it);
        }));
  }

  private ListAliases.Response list(Consumer<ListAliases.Request.Builder> more) {
    return lambda.call(
        ListAliases.class,
        ListAliases.Request.of(it -> {
          it.functionName = "f";
          more.accept(it);
        }));
  }

  private static List<String> names(ListAliases.Response page) {
    return Objects.requireNonNull(page.aliases()).stream()
        .map(it -> Objects.requireNonNull(it.name()))
        .toList();
  }
}
