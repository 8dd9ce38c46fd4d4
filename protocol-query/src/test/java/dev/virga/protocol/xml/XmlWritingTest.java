package dev.virga.protocol.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.protocol.sample.Colour;
import dev.virga.protocol.sample.Everything;
import dev.virga.protocol.sample.Grant;
import dev.virga.protocol.sample.Part;
import dev.virga.spi.shape.Shapes;
import dev.virga.spi.shape.StructureShape;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class XmlWritingTest {
  private final Shapes shapes = new Shapes();
  private final XmlCodec codec = new XmlCodec(ScalarText.DATE_TIME);

  private String written(Record value) {
    StructureShape shape = shapes.structure(value.getClass());
    return text(
        codec
            .output()
            .start(shape.xmlName(), shape.xmlNamespace())
            .bodyMembers(shape, value)
            .end());
  }

  private static String text(XmlOutput output) {
    return new String(output.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void attributes_and_namespaces_with_prefixes_stand_as_in_s3() {
    assertThat(written(new Grant("v", new Grant.Grantee("CanonicalUser", "1<2"), "READ")))
        .isEqualTo(
            "<GrantDocument xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
                + "<Grantee xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:type=\"CanonicalUser\"><ID>1&lt;2</ID></Grantee>"
                + "<Permission>READ</Permission></GrantDocument>");
  }

  @Test
  void an_empty_structure_is_an_empty_element_and_null_is_nothing() {
    assertThat(written(Everything.NOTHING)).isEqualTo("<Everything/>");
    assertThat(written(new Part("", null, null, List.of())))
        .isEqualTo("<Part><Name></Name><More/></Part>");
  }

  @Test
  void markup_and_carriage_returns_are_escaped_by_the_library() {
    assertThat(written(new Part("a<b>&\"'\r\n]]>", null, null, null)))
        .isEqualTo("<Part><Name>a&lt;b>&amp;\"'&#xd;\n]]&gt;</Name></Part>");
  }

  @Test
  void what_xml_cannot_carry_becomes_the_replacement_character() throws Exception {
    String hostile = "a\u0000\u0001\u001F\uFFFE\uFFFF\uD800x\uDC00\uD83D\uDE00";

    byte[] document = codec.output().start("E").text(hostile).end().bytes();

    // The JDK's parser is the one of the AWS SDK for Java.
    var parsed =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(document));
    assertThat(parsed.getDocumentElement().getTextContent())
        .isEqualTo("a" + "\uFFFD".repeat(6) + "x\uFFFD\uD83D\uDE00");
  }

  @Test
  void times_have_milliseconds_where_there_are_any_or_always() {
    Instant whole = Instant.parse("2026-01-31T23:59:59Z");
    Instant fraction = whole.plusNanos(123_456_789);
    var shape = new dev.virga.spi.shape.Shape.TimestampShape(null);

    assertThat(ScalarText.DATE_TIME.format(shape, whole)).isEqualTo("2026-01-31T23:59:59Z");
    assertThat(ScalarText.DATE_TIME.format(shape, fraction)).isEqualTo("2026-01-31T23:59:59.123Z");
    assertThat(ScalarText.DATE_TIME_MILLISECONDS.format(shape, whole))
        .isEqualTo("2026-01-31T23:59:59.000Z");
    assertThat(ScalarText.HTTP_DATE.format(shape, whole))
        .isEqualTo("Sat, 31 Jan 2026 23:59:59 GMT");
  }

  @Test
  void times_with_an_offset_are_read() {
    var shape = new dev.virga.spi.shape.Shape.TimestampShape(null);

    assertThat(ScalarText.DATE_TIME.parse(shape, "2026-02-01T00:59:59.5+01:00"))
        .isEqualTo(Instant.parse("2026-01-31T23:59:59.5Z"));
    assertThat(ScalarText.HTTP_DATE.parse(shape, "Sun, 01 Feb 2026 00:00:00 GMT"))
        .isEqualTo(Instant.parse("2026-02-01T00:00:00Z"));
  }

  @Test
  void values_without_a_schema_are_written_by_what_they_are() {
    var nested = new LinkedHashMap<String, Object>();
    nested.put("A", 1);
    nested.put("B", List.of("x", true));

    assertThat(text(codec.output().start("Error").any("More", nested).end()))
        .isEqualTo(
            "<Error><More><A>1</A><B><member>x</member><member>true</member></B></More></Error>");
  }

  @Test
  void a_flattened_list_of_a_body_repeats_its_name() {
    Everything value =
        Everything.of(
            Map.of(
                "tags",
                List.of(new Part("a", null, null, null), new Part("b", 2, null, null)),
                "colours",
                List.of(Colour.DARK_BLUE),
                "counts",
                Map.of(Colour.RED, 3)));

    assertThat(written(value))
        .isEqualTo(
            "<Everything><Colours><item>dark-blue</item></Colours>"
                + "<Tag><Name>a</Name></Tag><Tag><Name>b</Name><Size>2</Size></Tag>"
                + "<Counts><pair><K>RED</K><V>3</V></pair></Counts></Everything>");
  }
}
