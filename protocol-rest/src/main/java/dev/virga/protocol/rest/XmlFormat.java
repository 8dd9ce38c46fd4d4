package dev.virga.protocol.rest;

import dev.virga.protocol.xml.ScalarText;
import dev.virga.protocol.xml.XmlCodec;
import dev.virga.spi.AwsException;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.protocol.ProtocolException;
import dev.virga.spi.shape.Member;
import dev.virga.spi.shape.OperationShape;
import dev.virga.spi.shape.Path;
import dev.virga.spi.shape.Shape;
import dev.virga.spi.shape.StructureShape;
import dev.virga.spi.shape.Violations;
import java.io.ByteArrayInputStream;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The documents and errors of
/// [restXml](https://smithy.io/2.0/aws/protocols/aws-restxml-protocol.html).
final class XmlFormat implements RestFormat {
  private static final String UNNAMED = "Response";

  /// An answer without a document, which REST services give as an error.
  private static final int NOT_MODIFIED = 304;

  private final String namespace;
  private final XmlErrors errors;
  private final XmlCodec codec;

  XmlFormat(ServiceDescriptor service, XmlErrors errors) {
    this.namespace = service.xmlNamespace();
    this.errors = errors;
    this.codec =
        new XmlCodec(
            errors == XmlErrors.BARE ? ScalarText.DATE_TIME_MILLISECONDS : ScalarText.DATE_TIME);
  }

  @Override
  public String contentType() {
    return "application/xml";
  }

  @Override
  public String[] identification(String requestId) {
    return errors.identification(requestId);
  }

  @Override
  public void readMembers(
      byte[] content,
      StructureShape shape,
      Predicate<Member> inBody,
      @Nullable Object[] slots,
      Violations violations) {
    codec.decodeBody(new ByteArrayInputStream(content), null, shape, slots, Path.ROOT, violations);
  }

  @Override
  public Object readPayload(byte[] content, Member member, Violations violations) {
    return codec.decode(
        new ByteArrayInputStream(content),
        null,
        structure(member),
        Path.ROOT.member(member.name()),
        violations);
  }

  @Override
  public byte[] writeMembers(OperationShape operation, Record output, Predicate<Member> inBody) {
    StructureShape shape = operation.output();
    String own = shape.xmlName();
    return codec
        .output()
        .declaration()
        .start(own.equals(UNNAMED) ? operation.name() + UNNAMED : own, namespace(shape))
        .bodyMembers(shape, output)
        .end()
        .bytes();
  }

  @Override
  public byte[] writePayload(Member member, Object value) {
    StructureShape shape = structure(member);
    return codec
        .output()
        .declaration()
        .start(shape.xmlName(), namespace(shape))
        .members(shape, (Record) value)
        .end()
        .bytes();
  }

  @Override
  public boolean writesEmptyDocuments() {
    return false;
  }

  @Override
  public HttpResponse error(AwsException error, String requestId) {
    String[] identification = errors.identification(requestId);
    boolean bare = error.status() == NOT_MODIFIED;
    Headers headers = bare ? Headers.EMPTY : Headers.of("Content-Type", contentType());
    for (int i = 0; i < identification.length; i += 2) {
      headers = headers.with(identification[i], identification[i + 1]);
    }
    if (bare) {
      return new HttpResponse(error.status(), headers, Body.EMPTY);
    }
    byte[] document = errors.write(codec.output(), namespace, error, requestId);
    return new HttpResponse(error.status(), headers, Body.of(document));
  }

  @Override
  public RuntimeException notConvertible(Member member, Shape shape, String text) {
    String name = member.locationName();
    return AwsException.of(
            "InvalidArgument",
            shape instanceof Shape.NumberShape
                ? "Provided " + name + " not an integer or within integer range"
                : "Invalid Argument: " + name)
        .with("ArgumentName", name)
        .with("ArgumentValue", text);
  }

  @Override
  public ProtocolException malformedUri() {
    return new ProtocolException("InvalidURI", "Couldn't parse the specified URI.");
  }

  private String namespace(StructureShape shape) {
    String own = shape.xmlNamespace();
    return own.isEmpty() ? namespace : own;
  }

  private static StructureShape structure(Member member) {
    if (member.shape() instanceof StructureShape shape) {
      return shape;
    }
    throw new IllegalArgumentException(
        "the payload " + member.name() + " must be a structure, a text, a blob or a stream");
  }
}
