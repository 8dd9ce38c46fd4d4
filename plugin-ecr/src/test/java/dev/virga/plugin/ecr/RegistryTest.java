package dev.virga.plugin.ecr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ecr.model.EncryptionType;
import dev.virga.plugin.ecr.model.ImageTagMutability;
import dev.virga.plugin.ecr.model.PullThroughCacheRule;
import dev.virga.plugin.ecr.model.RCTAppliedFor;
import dev.virga.plugin.ecr.model.RepositoryCreationTemplate;
import dev.virga.plugin.ecr.model.Tag;
import dev.virga.plugin.ecr.model.UpstreamRegistry;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Principal;
import dev.virga.testkit.ServiceUnderTest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RegistryTest extends EcrTest {
  @Test
  void a_pull_through_rule_is_kept_and_says_that_it_does_not_work() {
    rule("ecr-public", "public.ecr.aws", _ -> {});
    restart();

    assertThat(rules())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.upstreamRegistry()).isEqualTo(UpstreamRegistry.ECR_PUBLIC);
          assertThat(it.registryId()).isEqualTo("123456789012");
          assertThat(it.createdAt()).isEqualTo(clock.instant());
        });
    var validated =
        call(
            ValidatePullThroughCacheRule.class,
            new ValidatePullThroughCacheRule.Request("ecr-public", null));
    assertThat(validated.isValid()).isFalse();
    assertThat(validated.failure()).isNotEmpty();
    assertRefused(
        () -> rule("ecr-public", "quay.io", _ -> {}), "PullThroughCacheRuleAlreadyExistsException");
    call(
        DeletePullThroughCacheRule.class,
        new DeletePullThroughCacheRule.Request("ecr-public", null));
    assertThat(rules()).isEmpty();
    assertRefused(
        () ->
            call(
                DeletePullThroughCacheRule.class,
                new DeletePullThroughCacheRule.Request("ecr-public", null)),
        "PullThroughCacheRuleNotFoundException");
  }

  @Test
  void a_pull_through_rule_leads_to_a_registry_that_ecr_knows_and_logs_in_as_that_wants() {
    String secret = "arn:aws:secretsmanager:us-east-1:123456789012:secret:ecr-pullthroughcache/x";

    assertRefused(() -> rule("x1", "example.com", _ -> {}), "UnsupportedUpstreamRegistryException");
    assertRefused(
        () -> rule("x1", "quay.io", it -> it.upstreamRegistry = UpstreamRegistry.K8_S),
        "UnsupportedUpstreamRegistryException");
    assertRefused(() -> rule("x1", "registry-1.docker.io", _ -> {}), "ValidationException");
    assertRefused(
        () -> rule("x1", "quay.io", it -> it.credentialArn = secret), "ValidationException");
    assertThat(rules()).isEmpty();

    rule("x1", "registry-1.docker.io", it -> it.credentialArn = secret);
    clock.advance(Duration.ofMinutes(1));
    call(
        UpdatePullThroughCacheRule.class,
        UpdatePullThroughCacheRule.Request.of(it -> {
          it.ecrRepositoryPrefix = "x1";
          it.credentialArn = secret + "2";
        }));
    assertThat(rules())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.credentialArn()).isEqualTo(secret + "2");
          assertThat(it.updatedAt()).isEqualTo(clock.instant());
        });
  }

  @Test
  void a_template_is_made_changed_and_deleted() {
    template("team", it -> it.description = "one");
    assertRefused(() -> template("team", _ -> {}), "TemplateAlreadyExistsException");

    call(
        UpdateRepositoryCreationTemplate.class,
        UpdateRepositoryCreationTemplate.Request.of(it -> {
          it.prefix = "team";
          it.resourceTags = List.of(new Tag("a", "1"));
        }));

    assertThat(templates())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.description()).isEqualTo("one");
          assertThat(it.resourceTags()).containsExactly(new Tag("a", "1"));
          assertThat(it.imageTagMutability()).isEqualTo(ImageTagMutability.MUTABLE);
          assertThat(Objects.requireNonNull(it.encryptionConfiguration()).encryptionType())
              .isEqualTo(EncryptionType.AES256);
        });
    assertRefused(
        () -> template("bad", it -> it.lifecyclePolicy = "{}"), "InvalidParameterException");
    assertRefused(
        () -> template("bad", it -> it.repositoryPolicy = "{}"), "InvalidParameterException");
    call(
        DeleteRepositoryCreationTemplate.class,
        new DeleteRepositoryCreationTemplate.Request("team"));
    assertThat(templates()).isEmpty();
    assertRefused(
        () ->
            call(
                DeleteRepositoryCreationTemplate.class,
                new DeleteRepositoryCreationTemplate.Request("team")),
        "TemplateNotFoundException");
  }

  @Test
  void account_settings_have_known_names_and_values() {
    assertThat(setting("BLOB_MOUNTING")).isEqualTo("DISABLED");

    call(PutAccountSetting.class, new PutAccountSetting.Request("BLOB_MOUNTING", "ENABLED"));

    assertThat(setting("BLOB_MOUNTING")).isEqualTo("ENABLED");
    assertThat(setting("REGISTRY_POLICY_SCOPE")).isEqualTo("V2");
    assertRefused(() -> setting("COLOUR"), "ValidationException");
    assertRefused(
        () -> call(PutAccountSetting.class, new PutAccountSetting.Request("BLOB_MOUNTING", "yes")),
        "ValidationException");
    assertThat(setting("BLOB_MOUNTING")).isEqualTo("ENABLED");
  }

  @Test
  void the_pulls_of_an_excluded_principal_are_not_recorded() {
    String root = "arn:aws:iam::123456789012:root";
    repository("web");
    push("web", "v1", "content");
    call(RegisterPullTimeUpdateExclusion.class, new RegisterPullTimeUpdateExclusion.Request(root));
    assertRefused(
        () ->
            call(
                RegisterPullTimeUpdateExclusion.class,
                new RegisterPullTimeUpdateExclusion.Request(root)),
        "ExclusionAlreadyExistsException");

    pull();
    assertThat(images("web").getFirst().lastRecordedPullTime()).isNull();
    assertThat(
            call(
                    ListPullTimeUpdateExclusions.class,
                    new ListPullTimeUpdateExclusions.Request(null, null))
                .pullTimeUpdateExclusions())
        .containsExactly(root);
    call(
        DeregisterPullTimeUpdateExclusion.class,
        new DeregisterPullTimeUpdateExclusion.Request(root));
    pull();

    assertThat(images("web").getFirst().lastRecordedPullTime()).isEqualTo(clock.instant());
    assertRefused(
        () ->
            call(
                DeregisterPullTimeUpdateExclusion.class,
                new DeregisterPullTimeUpdateExclusion.Request(root)),
        "ExclusionNotFoundException");
  }

  @Test
  void the_sessions_of_an_excluded_role_are_excluded_too() {
    call(
        RegisterPullTimeUpdateExclusion.class,
        new RegisterPullTimeUpdateExclusion.Request("arn:aws:iam::123456789012:role/ci/scanner"));

    try (Store store = Store.open(ecr().context())) {
      assertThat(counts(store, "123456789012:assumed-role/scanner/session")).isFalse();
      assertThat(counts(store, "123456789012:assumed-role/other/scanner")).isTrue();
      assertThat(counts(store, "999999999999:assumed-role/scanner/session")).isTrue();
    }
  }

  private static boolean counts(Store store, String session) {
    var caller = new Principal("123456789012", "arn:aws:sts::" + session, "id", "key");
    return store.registry().recordsPullsOf(ServiceUnderTest.SCOPE, caller);
  }

  private void pull() {
    call(BatchGetImage.class, new BatchGetImage.Request(null, "web", List.of(tag("v1")), null));
  }

  private String setting(String name) {
    return Objects.requireNonNull(
        call(GetAccountSetting.class, new GetAccountSetting.Request(name)).value());
  }

  private void rule(
      String prefix, String url, Consumer<CreatePullThroughCacheRule.Request.Builder> members) {
    call(
        CreatePullThroughCacheRule.class,
        CreatePullThroughCacheRule.Request.of(it -> {
          it.ecrRepositoryPrefix = prefix;
          it.upstreamRegistryUrl = url;
          members.accept(it);
        }));
  }

  private List<PullThroughCacheRule> rules() {
    return Objects.requireNonNull(
        call(DescribePullThroughCacheRules.class, DescribePullThroughCacheRules.Request.of(_ -> {}))
            .pullThroughCacheRules());
  }

  private void template(
      String prefix, Consumer<CreateRepositoryCreationTemplate.Request.Builder> members) {
    call(
        CreateRepositoryCreationTemplate.class,
        CreateRepositoryCreationTemplate.Request.of(it -> {
          it.prefix = prefix;
          it.appliedFor = List.of(RCTAppliedFor.REPLICATION);
          members.accept(it);
        }));
  }

  private List<RepositoryCreationTemplate> templates() {
    return Objects.requireNonNull(
        call(
                DescribeRepositoryCreationTemplates.class,
                new DescribeRepositoryCreationTemplates.Request(null, null, null))
            .repositoryCreationTemplates());
  }
}
