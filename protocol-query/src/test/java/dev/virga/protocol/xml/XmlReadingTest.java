package dev.virga.protocol.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.protocol.sample.Everything;
import dev.virga.protocol.sample.Grant;
import dev.virga.protocol.sample.Part;
import dev.virga.spi.protocol.ProtocolException;
import dev.virga.spi.shape.Path;
import dev.virga.spi.shape.Shapes;
import dev.virga.spi.shape.StructureShape;
import dev.virga.spi.shape.Violations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlReadingTest {
  private final Shapes shapes = new Shapes();
  private final StructureShape everything = shapes.structure(Everything.class);
  private final XmlCodec codec = new XmlCodec(ScalarText.DATE_TIME);
  private final Violations violations = new Violations();

  private Object read(StructureShape shape, String xml) {
    return codec.decode(
        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
        null,
        shape,
        Path.ROOT,
        violations);
  }

  private Everything everything(String content) {
    return (Everything) read(everything, "<Everything>" + content + "</Everything>");
  }

  @Test
  void comments_cdata_references_and_unknown_elements_are_no_obstacle() {
    Everything read =
        everything(
            "\n  <!-- c --><Text>a<![CDATA[<b>]]>&amp;&#x41;<!-- in -->z</Text>"
                + "<New><Deep><Text>x</Text></Deep></New><?pi x?>\n  <Count> 7 </Count>");

    assertThat(read.text()).isEqualTo("a<b>&Az");
    assertThat(read.count()).isEqualTo(7);
  }

  @Test
  void whitespace_and_emptiness_of_strings_are_kept() {
    assertThat(everything("<Text>  a\n </Text>").text()).isEqualTo("  a\n ");
    assertThat(everything("<Text></Text>").text()).isEmpty();
    assertThat(everything("<Text/>").text()).isEmpty();
  }

  @Test
  void an_empty_list_is_not_an_absent_one() {
    assertThat(everything("<Names/>").names()).isEmpty();
    assertThat(everything("").names()).isNull();
  }

  @Test
  void flattened_entries_may_be_apart() {
    Everything read =
        everything(
            "<Tag><Name>a</Name></Tag><Text>t</Text><Tag><Name>b</Name></Tag>"
                + "<Attribute><key>k</key><value><Name>v</Name></value></Attribute>"
                + "<Count>1</Count>"
                + "<Attribute><value><Name>w</Name></value><key>l</key></Attribute>");

    assertThat(read.tags()).extracting(Part::name).containsExactly("a", "b");
    assertThat(read.attributes()).containsOnlyKeys("k", "l");
    assertThat(read.text()).isEqualTo("t");
  }

  @Test
  void a_namespace_or_none_and_any_prefix_are_accepted() {
    String xml =
        "<p:GrantDocument xmlns:p='http://s3.amazonaws.com/doc/2006-03-01/'"
            + " xmlns:i='http://www.w3.org/2001/XMLSchema-instance'>"
            + "<p:Grantee i:type='CanonicalUser'><ID>1</ID></p:Grantee></p:GrantDocument>";

    Grant grant = (Grant) read(shapes.structure(Grant.class), xml);

    assertThat(grant.grantee()).isEqualTo(new Grant.Grantee("CanonicalUser", "1"));
  }

  @Test
  void a_header_is_not_read_from_a_body_and_keeps_its_slot() {
    StructureShape shape = shapes.structure(Grant.class);
    @Nullable Object[] slots = shape.slots();
    slots[0] = "from the header";
    String xml = "<X><version>from the body</version><permission>READ</permission></X>";

    codec.decodeBody(
        new ByteArrayInputStream(
            xml.replace("version", "Version")
                .replace("permission", "Permission")
                .getBytes(StandardCharsets.UTF_8)),
        null,
        shape,
        slots,
        Path.ROOT,
        violations);

    assertThat(slots).containsExactly("from the header", null, "READ");
  }

  @Test
  void values_that_break_the_model_become_violations_with_their_path() {
    Object read =
        read(everything, "<E><Part><Inner/></Part><Colours><item>GREEN</item></Colours></E>");

    assertThat(read).isSameAs(StructureShape.INVALID);
    assertThat(violations.all())
        .extracting(Violations.Violation::path)
        .containsExactly("part.inner.name", "part.name", "colours");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1"})
  void the_encoding_is_the_one_that_the_document_declares(String encoding) {
    String xml = "<?xml version='1.0' encoding='" + encoding + "'?><E><Text>ä</Text></E>";

    Object read =
        codec.decode(
            new ByteArrayInputStream(xml.getBytes(Charset.forName(encoding))),
            "E",
            everything,
            Path.ROOT,
            violations);

    assertThat(((Everything) read).text()).isEqualTo("ä");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "text",
        "<E>",
        "<E></F>",
        "<E/><E/>",
        "<E/>trailing",
        "<E>text</E>",
        "<E><Text>a<b/></Text></E>",
        "<E><Text>a</Text><Text>b</Text></E>",
        "<E><Names/><Names/></E>",
        "<E><Count>many</Count></E>",
        "<E><Count/></E>",
        "<E><Count>2147483648</Count></E>",
        "<E><Exact>0x1p3</Exact></E>",
        "<E><Decimal>1e99999999</Decimal></E>",
        "<E><Flag>TRUE</Flag></E>",
        "<E><At>yesterday</At></E>",
        "<E><At>2026-02-30T00:00:00Z</At></E>",
        "<E><Epoch>1e99999999</Epoch></E>",
        "<E><Blob><Data>***</Data></Blob></E>",
        "<E><Labels><entry><key>k</key></entry></Labels></E>",
        "<E><Labels><entry><value>v</value></entry></Labels></E>",
        "<E><Text>&undeclared;</Text></E>",
        "<E><Text>&#x1;</Text></E>",
        "<E><Text>\u0001</Text></E>",
        "<E a='1' a='2'/>",
        "<p:E/>",
        "<!DOCTYPE E><E/>",
        "<!DOCTYPE E SYSTEM 'file:///etc/passwd'><E/>",
        "<!DOCTYPE E [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><E><Text>&x;</Text></E>",
        "<!DOCTYPE E [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/'>%p;]><E/>",
        "<!DOCTYPE E [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'><!ENTITY c '&b;&b;&b;'>]>"
            + "<E><Text>&c;</Text></E>",
        "<?xml version='1.0' encoding='no-such-encoding'?><E/>",
      })
  void what_is_not_well_formed_or_not_of_the_schema_is_malformed(String xml) {
    assertThatThrownBy(() -> read(everything, xml))
        .isInstanceOfSatisfying(ProtocolException.class, XmlReadingTest::isMalformed);
  }

  @Test
  void invalid_utf_8_is_malformed() {
    byte[] xml = {'<', 'E', '>', (byte) 0xC3, '(', '<', '/', 'E', '>'};

    assertThatThrownBy(() ->
            codec.decode(new ByteArrayInputStream(xml), null, everything, Path.ROOT, violations))
        .isInstanceOfSatisfying(ProtocolException.class, XmlReadingTest::isMalformed);
  }

  @Test
  void depth_attributes_and_texts_are_bounded() {
    String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    var attributes = new StringBuilder("<E");
    for (int i = 0; i < 1000; i++) {
      attributes.append(" a").append(i).append("=''");
    }

    for (String xml :
        List.of(
            "<E>" + deep + "</E>",
            "<E><Part>" + "<Inner>".repeat(5000),
            attributes + "/>",
            "<E a='" + "x".repeat(1 << 16) + "'/>",
            "<E><Text>" + "x".repeat(1 << 21) + "</Text></E>")) {
      assertThatThrownBy(() -> read(everything, xml))
          .isInstanceOfSatisfying(ProtocolException.class, XmlReadingTest::isMalformed);
    }
  }

  @Test
  void another_root_element_than_expected_is_malformed() {
    assertThatThrownBy(() ->
            codec.decode(
                new ByteArrayInputStream("<Other/>".getBytes(StandardCharsets.UTF_8)),
                "Everything",
                everything,
                Path.ROOT,
                violations))
        .isInstanceOfSatisfying(ProtocolException.class, XmlReadingTest::isMalformed);
  }

  @Test
  void a_client_that_is_gone_is_not_taken_for_bad_xml() {
    var gone =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection reset");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
          }
        };

    assertThatThrownBy(() -> codec.decode(gone, null, everything, Path.ROOT, violations))
        .isInstanceOf(UncheckedIOException.class);
  }

  private static void isMalformed(ProtocolException e) {
    assertThat(e.code()).isEqualTo("MalformedXML");
    assertThat(e)
        .hasMessage(
            "The XML you provided was not well-formed or did not validate against our published"
                + " schema");
  }
}
