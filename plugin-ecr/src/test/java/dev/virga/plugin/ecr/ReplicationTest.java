package dev.virga.plugin.ecr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ecr.model.ImageDetail;
import dev.virga.plugin.ecr.model.ImageReplicationStatus;
import dev.virga.plugin.ecr.model.ImageTagMutability;
import dev.virga.plugin.ecr.model.RCTAppliedFor;
import dev.virga.plugin.ecr.model.ReplicationConfiguration;
import dev.virga.plugin.ecr.model.ReplicationDestination;
import dev.virga.plugin.ecr.model.ReplicationRule;
import dev.virga.plugin.ecr.model.ReplicationStatus;
import dev.virga.plugin.ecr.model.RepositoryFilter;
import dev.virga.plugin.ecr.model.RepositoryFilterType;
import dev.virga.spi.Scope;
import dev.virga.spi.capability.ImageStore;
import dev.virga.testkit.ServiceUnderTest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplicationTest extends EcrTest {
  private static final Scope THERE = new Scope("999999999999", "eu-west-1");

  @BeforeEach
  void configure() {
    repository("prod/web");
    repository("test/web");
    configure("eu-west-1", "999999999999");
  }

  @Test
  void an_image_is_copied_with_its_tag_and_everything_that_it_needs() {
    String digest = push("prod/web", "v1", "content");

    assertThat(there("prod/web"))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.imageDigest()).isEqualTo(digest);
          assertThat(it.imageTags()).containsExactly("v1");
          assertThat(it.registryId()).isEqualTo("999999999999");
        });
    assertThat(files(THERE)).isEqualTo(files());
    assertThat(statuses("v1"))
        .containsExactly(
            ImageReplicationStatus.of(it -> {
              it.region = "eu-west-1";
              it.registryId = "999999999999";
              it.status = ReplicationStatus.COMPLETE;
            }));
    delete("prod/web", image(digest));
    var store = ecr().context().find(ImageStore.class).orElseThrow();
    assertThat(store.blob(THERE, "prod/web", digest("content"))).isPresent();
  }

  @Test
  void a_list_is_copied_with_its_images() {
    String child = push("prod/web", null, "content");

    put("prod/web", "all", index(child));

    assertThat(there("prod/web")).extracting(ImageDetail::imageDigest).contains(child).hasSize(2);
  }

  @Test
  void what_no_filter_means_stays_where_it_is() {
    push("test/web", "v1", "content");

    assertRefused(() -> there("test/web"), "RepositoryNotFoundException");
  }

  @Test
  void a_repository_that_is_made_for_a_copy_is_as_its_template_says() {
    ecr()
        .call(
            CreateRepositoryCreationTemplate.class,
            CreateRepositoryCreationTemplate.Request.of(it -> {
              it.prefix = "prod";
              it.appliedFor = List.of(RCTAppliedFor.REPLICATION);
              it.imageTagMutability = ImageTagMutability.IMMUTABLE;
            }),
            THERE);
    push("prod/web", "v1", "one");

    push("prod/web", "v1", "two");

    assertThat(there("prod/web")).hasSize(1);
    assertThat(statuses("v1"))
        .extracting(ImageReplicationStatus::status)
        .containsExactly(ReplicationStatus.FAILED);
  }

  @Test
  void a_registry_does_not_copy_to_itself() {
    assertRefused(() -> configure("us-east-1", "123456789012"), "ValidationException");

    assertThat(
            Objects.requireNonNull(
                    call(DescribeRegistry.class, new DescribeRegistry.Request())
                        .replicationConfiguration())
                .rules()
                .getFirst()
                .destinations())
        .containsExactly(new ReplicationDestination("eu-west-1", "999999999999"));
  }

  private void configure(String region, String registry) {
    call(
        PutReplicationConfiguration.class,
        new PutReplicationConfiguration.Request(
            new ReplicationConfiguration(
                List.of(
                    new ReplicationRule(
                        List.of(new ReplicationDestination(region, registry)),
                        List.of(
                            new RepositoryFilter("prod/", RepositoryFilterType.PREFIX_MATCH)))))));
  }

  private List<ImageReplicationStatus> statuses(String tag) {
    return Objects.requireNonNull(
        call(
                DescribeImageReplicationStatus.class,
                new DescribeImageReplicationStatus.Request("prod/web", tag(tag), null))
            .replicationStatuses());
  }

  private List<ImageDetail> there(String repository) {
    ServiceUnderTest ecr = ecr();
    return Objects.requireNonNull(
        ecr.call(
                DescribeImages.class,
                DescribeImages.Request.of(it -> it.repositoryName = repository),
                THERE)
            .imageDetails());
  }
}
