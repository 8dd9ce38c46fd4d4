package dev.virga.spi.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.Body;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.shape.named.Lists;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Item;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.MaxRequest;
import dev.virga.spi.wire.MemberNames;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullMarked
class ShapesTest {
  private final Shapes shapes = new Shapes();

  public record Tree(String label, @Nullable List<Tree> children) {}

  @MemberNames(MemberNames.Style.UPPER_CAMEL)
  public record Everything(
      String plain,
      @Name("IPv4") @Nullable String address,
      boolean flag,
      @Nullable Integer count,
      long size,
      @Nullable Instant at,
      byte @Nullable [] blob,
      @Nullable @Item("item") List<String> list,
      @Nullable Map<String, Tree> map,
      @Label String bucket,
      @Query("max-keys") @Nullable Integer maxKeys,
      @Header("x-amz-acl") @Nullable String acl,
      @Nullable Body body) {}

  public record Unsupported(Thread thread) {}

  @Http(method = "PUT", uri = "/{Bucket}", status = 201)
  @MaxRequest(value = 42, operation = "PutAll")
  static final class PutEverything implements Operation<Everything, Tree> {
    @Override
    public Tree handle(Everything input, RequestContext context) {
      return new Tree(input.plain(), null);
    }
  }

  @Test
  void names_and_requiredness_follow_from_the_record() {
    StructureShape shape = shapes.structure(Everything.class);

    assertThat(shape.members())
        .extracting(Member::name)
        .startsWith("Plain", "IPv4", "Flag", "Count", "Size", "At", "Blob", "List", "Map");
    assertThat(shape.members().stream().filter(Member::required))
        .extracting(Member::component)
        .containsExactly("plain", "flag", "size", "bucket");
  }

  @Test
  void locations_follow_from_annotations_and_a_body_is_a_payload() {
    StructureShape shape = shapes.structure(Everything.class);

    assertThat(member(shape, "Bucket").location()).isEqualTo(Member.Location.LABEL);
    assertThat(member(shape, "MaxKeys").locationName()).isEqualTo("max-keys");
    assertThat(member(shape, "Acl").location()).isEqualTo(Member.Location.HEADER);
    assertThat(member(shape, "Body").location()).isEqualTo(Member.Location.PAYLOAD);
    assertThat(member(shape, "Body").shape()).isInstanceOf(Shape.StreamShape.class);
  }

  @Test
  void a_record_may_contain_itself() {
    StructureShape tree = shapes.structure(Tree.class);

    var children = (Shape.ListShape) member(tree, "children").shape();

    assertThat(children.element()).isSameAs(tree);
  }

  @Test
  void an_operation_is_read_from_its_class() {
    OperationShape operation = OperationShape.of(PutEverything.class, shapes);

    assertThat(operation.name()).isEqualTo("PutEverything");
    assertThat(operation.input().type()).isEqualTo(Everything.class);
    assertThat(operation.output().type()).isEqualTo(Tree.class);
    assertThat(operation.maxRequest()).isEqualTo(42);
    assertThat(operation.tooLargeName()).isEqualTo("PutAll");
    assertThat(Objects.requireNonNull(operation.http()).status()).isEqualTo(201);
  }

  @Test
  void a_type_that_has_no_wire_form_is_refused_with_its_place() {
    assertThatThrownBy(() -> shapes.structure(Unsupported.class).members())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Unsupported.thread")
        .hasMessageContaining("java.lang.Thread")
        .hasMessageContaining("there are String, boolean");
  }

  private static Member member(StructureShape shape, String name) {
    return Objects.requireNonNull(shape.member(name));
  }

  @Test
  void a_package_names_the_elements_of_its_lists() {
    StructureShape shape = shapes.structure(Lists.class);

    assertThat(shape.members())
        .extracting(Member::shape)
        .map(it -> it instanceof Shape.MapShape map ? map.value() : it)
        .map(it -> ((Shape.ListShape) it).item())
        .containsExactly("item", "groupId", "item");
  }
}
