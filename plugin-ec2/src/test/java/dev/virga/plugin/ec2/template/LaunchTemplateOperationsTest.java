package dev.virga.plugin.ec2.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.ec2.Ec2Plugin;
import dev.virga.plugin.ec2.model.LaunchTemplate;
import dev.virga.plugin.ec2.model.LaunchTemplateVersion;
import dev.virga.plugin.ec2.model.RequestLaunchTemplateData;
import dev.virga.plugin.ec2.model.ResponseLaunchTemplateData;
import dev.virga.spi.AwsException;
import dev.virga.testkit.ServiceUnderTest;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LaunchTemplateOperationsTest {
  private static final String NAME = "web";

  private final ServiceUnderTest ec2 = ServiceUnderTest.of(new Ec2Plugin()).start();

  @AfterEach
  void close() {
    ec2.close();
  }

  @Test
  void a_new_template_has_one_version_which_is_its_default() {
    LaunchTemplate made = create(null, it -> it.imageId = "ami-1");

    assertThat(made.latestVersionNumber()).isEqualTo(1);
    assertThat(version("$Default").versionNumber()).isEqualTo(1);
    assertThat(version("1").defaultVersion()).isTrue();
    assertThat(data("$Latest").imageId()).isEqualTo("ami-1");
  }

  @Test
  void a_version_inherits_what_it_does_not_have_itself() {
    create(
        null,
        it -> {
          it.imageId = "ami-1";
          it.instanceType = "t3.micro";
        });

    addVersion("1", it -> it.instanceType = "t3.large");
    addVersion(null, it -> it.instanceType = "t3.nano");

    assertThat(data("2").imageId()).isEqualTo("ami-1");
    assertThat(data("2").instanceType()).isEqualTo("t3.large");
    assertThat(data("3").imageId()).isNull();
    assertThat(version("$Latest").versionNumber()).isEqualTo(3);
  }

  @Test
  void the_number_of_a_deleted_version_is_not_used_again() {
    create(null, it -> it.imageId = "ami-1");
    addVersion(null, it -> it.imageId = "ami-2");

    var answer =
        ec2.call(
            DeleteLaunchTemplateVersions.class,
            new DeleteLaunchTemplateVersions.Request(null, null, NAME, List.of("1", "2", "7")));
    addVersion(null, it -> it.imageId = "ami-3");

    assertThat(answer.successfullyDeletedLaunchTemplateVersions())
        .singleElement()
        .satisfies(it -> assertThat(it.versionNumber()).isEqualTo(2));
    assertThat(answer.unsuccessfullyDeletedLaunchTemplateVersions()).hasSize(2);
    assertThat(version("$Latest").versionNumber()).isEqualTo(3);
  }

  @Test
  void a_request_that_is_sent_again_makes_no_second_template() {
    LaunchTemplate first = create("token", it -> it.imageId = "ami-1");
    LaunchTemplate again = create("token", it -> it.imageId = "ami-1");

    assertThat(again.launchTemplateId()).isEqualTo(first.launchTemplateId());
    assertRefused(() -> create("token", it -> it.imageId = "ami-2"), "IdempotentParameterMismatch");
  }

  @Test
  void bad_input_is_refused_with_the_codes_of_aws() {
    create(null, it -> it.imageId = "ami-1");

    assertRefused(
        () -> create(null, it -> it.imageId = "ami-2"),
        "InvalidLaunchTemplateName.AlreadyExistsException");
    assertRefused(
        () -> addVersion("9", it -> it.imageId = "ami-2"),
        "InvalidLaunchTemplateId.VersionNotFound");
    assertRefused(
        () -> addVersion(null, it -> it.userData = "not base64!"), "InvalidUserData.Malformed");
    assertRefused(() -> version("newest"), "InvalidParameterValue");
    assertThat(version("$Latest").versionNumber()).isEqualTo(1);
  }

  private LaunchTemplate create(
      @Nullable String token, Consumer<RequestLaunchTemplateData.Builder> data) {
    var answer =
        ec2.call(
            CreateLaunchTemplate.class,
            new CreateLaunchTemplate.Request(
                null, token, NAME, null, RequestLaunchTemplateData.of(data), null, null));
    return Objects.requireNonNull(answer.launchTemplate());
  }

  private void addVersion(
      @Nullable String source, Consumer<RequestLaunchTemplateData.Builder> data) {
    ec2.call(
        CreateLaunchTemplateVersion.class,
        new CreateLaunchTemplateVersion.Request(
            null, null, null, NAME, source, null, RequestLaunchTemplateData.of(data), null));
  }

  private LaunchTemplateVersion version(String version) {
    var answer =
        ec2.call(
            DescribeLaunchTemplateVersions.class,
            new DescribeLaunchTemplateVersions.Request(
                null, null, NAME, List.of(version), null, null, null, null, null, null, null));
    return Objects.requireNonNull(answer.launchTemplateVersions()).getFirst();
  }

  private ResponseLaunchTemplateData data(String version) {
    return Objects.requireNonNull(version(version).launchTemplateData());
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(AwsException.class, it -> assertThat(it.code()).isEqualTo(code));
  }
}
