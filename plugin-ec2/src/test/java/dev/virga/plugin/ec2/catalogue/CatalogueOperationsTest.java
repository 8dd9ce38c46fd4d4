package dev.virga.plugin.ec2.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.ec2.Ec2Plugin;
import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.Image;
import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import dev.virga.testkit.ServiceUnderTest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CatalogueOperationsTest {
  private final ServiceUnderTest ec2 = ServiceUnderTest.of(new Ec2Plugin()).start();

  @AfterEach
  void close() {
    ec2.close();
  }

  @Test
  void images_are_found_by_owner_and_name() {
    List<Image> ubuntu =
        images(List.of("099720109477"), null, new Filter("name", List.of("*noble-24.04-amd64*")));

    assertThat(ubuntu).hasSize(2).allMatch(it -> "/dev/sda1".equals(it.rootDeviceName()));
    assertThat(images(List.of("self"), null)).isEmpty();
    assertThat(images(List.of("amazon"), null)).isNotEmpty();
  }

  @Test
  void an_image_has_an_id_of_its_own_in_every_region() {
    var request = new DescribeImages.Request(null, null, null, null, null, null, null, null, null);
    var here = Objects.requireNonNull(ec2.call(DescribeImages.class, request).images());
    var there =
        Objects.requireNonNull(
            ec2.call(
                    DescribeImages.class,
                    request,
                    new Scope(ServiceUnderTest.ACCOUNT, "eu-central-1"))
                .images());

    assertThat(here).extracting(Image::imageId).doesNotHaveDuplicates();
    assertThat(there)
        .extracting(Image::imageId)
        .doesNotContainAnyElementsOf(here.stream().map(Image::imageId).toList());
  }

  @Test
  void ids_that_cannot_be_and_ids_that_are_not_there_are_told_apart() {
    assertRefused(() -> images(null, "ami-x"), "InvalidAMIID.Malformed");
    assertRefused(() -> images(null, "ami-0123456789abcdef0"), "InvalidAMIID.NotFound");
  }

  @Test
  void instance_types_are_found_by_what_they_have() {
    var answer =
        ec2.call(
            DescribeInstanceTypes.class,
            new DescribeInstanceTypes.Request(
                null,
                null,
                List.of(
                    new Filter("processor-info.supported-architecture", List.of("arm64")),
                    new Filter("memory-info.size-in-mib", List.of("1024"))),
                null,
                null,
                null));

    assertThat(answer.instanceTypes())
        .singleElement()
        .satisfies(it -> assertThat(it.instanceType()).isEqualTo("t4g.micro"));
  }

  @Test
  void an_instance_type_that_there_is_not_is_refused() {
    assertRefused(
        () ->
            ec2.call(
                DescribeInstanceTypes.class,
                new DescribeInstanceTypes.Request(
                    null, List.of("t3.micro", "t3.huge"), null, null, null, null)),
        "InvalidInstanceType");
  }

  private List<Image> images(
      @Nullable List<String> owners, @Nullable String id, Filter... filters) {
    var answer =
        ec2.call(
            DescribeImages.class,
            new DescribeImages.Request(
                null,
                id == null ? null : List.of(id),
                owners,
                null,
                null,
                null,
                null,
                null,
                List.of(filters)));
    return Objects.requireNonNull(answer.images());
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(AwsException.class, it -> assertThat(it.code()).isEqualTo(code));
  }
}
