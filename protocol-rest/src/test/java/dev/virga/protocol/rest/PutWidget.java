package dev.virga.protocol.rest;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.MemberNames;
import dev.virga.spi.wire.PrefixHeaders;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.QueryMap;
import dev.virga.spi.wire.StatusCode;
import dev.virga.spi.wire.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Has members at every place of a message, and answers what it was sent.
@Http(method = "PUT", uri = "/widgets/{Name}", status = 201)
public final class PutWidget implements Operation<PutWidget.Request, PutWidget.Response> {
  /// Every place of a request.
  @MemberNames(MemberNames.Style.UPPER_CAMEL)
  public record Request(
      @Label String name,
      @Query("kinds") @Nullable List<String> kinds,
      @Query("max") @Nullable Integer max,
      @Query("dry") @Nullable Boolean dry,
      @Query("since") @Nullable Instant since,
      @Query("epochs") @Nullable List<@Timestamp(Timestamp.Format.EPOCH_SECONDS) Instant> epochs,
      @QueryMap @Nullable Map<String, String> rest,
      @Header("x-owner") @Nullable String owner,
      @Header("x-flags") @Nullable List<String> flags,
      @Header("x-counts") @Nullable List<Integer> counts,
      @Header("x-dates") @Nullable List<Instant> dates,
      @Header("x-stamp") @Timestamp(Timestamp.Format.DATE_TIME) @Nullable Instant stamp,
      @Header("x-finish") Widget.@Nullable Finish finish,
      @Header("x-seal") byte @Nullable [] seal,
      @PrefixHeaders("x-meta-") @Nullable Map<String, String> meta,
      @Nullable Widget widget,
      @Nullable String note) {}

  /// Every place of a response. `Kinds` and its like would stand in the query string of a request.
  @MemberNames(MemberNames.Style.UPPER_CAMEL)
  public record Response(
      @StatusCode @Nullable Integer status,
      String name,
      @Nullable List<String> kinds,
      @Nullable Integer max,
      @Nullable Boolean dry,
      @Nullable Instant since,
      @Nullable Map<String, String> rest,
      @Header("x-owner") @Nullable String owner,
      @Header("x-flags") @Nullable List<String> flags,
      @Header("x-counts") @Nullable List<Integer> counts,
      @Header("x-dates") @Nullable List<Instant> dates,
      @Header("x-stamp") @Timestamp(Timestamp.Format.DATE_TIME) @Nullable Instant stamp,
      @Header("x-finish") Widget.@Nullable Finish finish,
      @Header("x-seal") byte @Nullable [] seal,
      @PrefixHeaders("x-meta-") @Nullable Map<String, String> meta,
      @Nullable Widget widget,
      @Nullable String note) {}

  @Override
  public Response handle(Request it, RequestContext context) {
    return new Response(
        Boolean.TRUE.equals(it.dry()) ? 202 : null,
        it.name(),
        it.kinds(),
        it.max(),
        it.dry(),
        it.since(),
        it.rest(),
        it.owner(),
        it.flags(),
        it.counts(),
        it.dates(),
        it.stamp(),
        it.finish(),
        it.seal(),
        it.meta(),
        it.widget(),
        it.note());
  }
}
