package dev.virga.protocol.rest;

import dev.virga.protocol.xml.ScalarText;
import dev.virga.spi.Body;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.protocol.Call;
import dev.virga.spi.protocol.Decoded;
import dev.virga.spi.shape.Member;
import dev.virga.spi.shape.Path;
import dev.virga.spi.shape.Shape;
import dev.virga.spi.shape.StructureShape;
import dev.virga.spi.shape.Violations;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Collects the members of one request from the places where they stand.
final class RequestReader {
  private static final Set<String> CONDITIONS_ON_TIME =
      Set.of("if-modified-since", "if-unmodified-since");

  private final RestFormat format;
  private final TextReader uriTexts;
  private final TextReader headerTexts;
  private final MessageParts parts;
  private final Call.Known call;
  private final HttpRequest request;
  private @Nullable Map<String, List<String>> query;

  RequestReader(RestFormat format, MessageParts parts, Call.Known call) {
    this.format = format;
    this.uriTexts = new TextReader(ScalarText.DATE_TIME, format);
    this.headerTexts = new TextReader(ScalarText.HTTP_DATE, format);
    this.parts = parts;
    this.call = call;
    this.request = call.request();
  }

  Decoded read() {
    StructureShape input = call.operation().input();
    @Nullable Object[] slots = input.slots();
    var violations = new Violations();
    for (Member member : parts.bound()) {
      slots[member.index()] = bound(member);
    }
    Member payload = parts.payload();
    if (payload != null) {
      slots[payload.index()] = payload(payload, violations);
    } else if (parts.hasDocument()) {
      byte[] content = request.body().bytes(call.maxBody());
      if (content.length > 0) {
        format.readMembers(content, input, parts.inBody(), slots, violations);
      }
    }
    return Decoded.of(input.build(slots, Path.ROOT, violations), violations);
  }

  private @Nullable Object bound(Member member) {
    return switch (member.location()) {
      case LABEL -> label(member);
      case QUERY -> query(member);
      case QUERY_MAP -> queryMap(member);
      case HEADER -> header(member);
      case PREFIX_HEADERS -> prefixHeaders(member);
      case BODY, PAYLOAD, STATUS -> null;
    };
  }

  private @Nullable Object label(Member member) {
    List<String> label = call.parameters().get(member.name());
    if (label == null) {
      return null;
    }
    String text;
    try {
      text = Percent.decode(label.getFirst());
    } catch (IllegalArgumentException _) {
      throw format.malformedUri();
    }
    return uriTexts.one(member, text);
  }

  private @Nullable Object query(Member member) {
    List<String> values = queryParameters().get(member.locationName());
    return values == null ? null : uriTexts.all(member, values);
  }

  private @Nullable Map<String, Object> queryMap(Member member) {
    Shape value = ((Shape.MapShape) member.shape()).value();
    var map = new LinkedHashMap<String, Object>();
    queryParameters()
        .forEach((name, values) -> {
          if (parts.bound().stream().noneMatch(it -> takesQuery(it, name))) {
            map.put(name, uriTexts.all(member, value, values));
          }
        });
    return map.isEmpty() && !member.required() ? null : map;
  }

  private static boolean takesQuery(Member member, String name) {
    return member.location() == Member.Location.QUERY && member.locationName().equals(name);
  }

  private Map<String, List<String>> queryParameters() {
    Map<String, List<String>> known = query;
    if (known == null) {
      try {
        known = request.queryParameters();
      } catch (IllegalArgumentException _) {
        throw format.malformedUri();
      }
      query = known;
    }
    return known;
  }

  private @Nullable Object header(Member member) {
    if (!(member.shape() instanceof Shape.ListShape it)) {
      String text = request.header(member.locationName()).orElse(null);
      return text == null || isIgnored(member, text.strip())
          ? null
          : headerTexts.one(member, text.strip());
    }
    List<String> lines = request.headers().all(member.locationName());
    if (lines.isEmpty()) {
      return null;
    }
    var values = new ArrayList<Object>();
    for (String line : lines) {
      List<String> elements =
          it.element() instanceof Shape.TimestampShape
              ? HeaderList.splitDates(line)
              : HeaderList.split(line);
      for (String element : elements) {
        values.add(headerTexts.one(member, element));
      }
    }
    return values;
  }

  /// A condition whose date cannot be read is as good as absent
  /// ([RFC 9110](https://www.rfc-editor.org/rfc/rfc9110#section-13.1.3)).
  private static boolean isIgnored(Member member, String text) {
    return CONDITIONS_ON_TIME.contains(member.locationName().toLowerCase(Locale.ROOT))
        && ScalarText.HTTP_DATE.parse(member.shape(), text) == null;
  }

  /// Header names have no case; the keys are given in lower case, in which S3 keeps them.
  private @Nullable Map<String, String> prefixHeaders(Member member) {
    String prefix = member.locationName();
    var map = new LinkedHashMap<String, String>();
    request
        .headers()
        .forEach((name, value) -> {
          if (name.regionMatches(true, 0, prefix, 0, prefix.length())) {
            map.merge(
                name.substring(prefix.length()).toLowerCase(Locale.ROOT),
                value,
                (first, second) -> first + "," + second);
          }
        });
    return map.isEmpty() && !member.required() ? null : map;
  }

  private @Nullable Object payload(Member member, Violations violations) {
    if (member.shape() instanceof Shape.StreamShape) {
      return request.body();
    }
    Body body = request.body();
    byte[] content = body.bytes(call.maxBody());
    if (content.length == 0 && !(member.required() && member.shape() instanceof Shape.BlobShape)) {
      return null;
    }
    return switch (member.shape()) {
      case Shape.BlobShape _ -> content;
      case Shape.StringShape _, Shape.EnumShape _ ->
          uriTexts.one(member, new String(content, StandardCharsets.UTF_8));
      default -> format.readPayload(content, member, violations);
    };
  }
}
