package dev.virga.plugin.s3.request;

import dev.virga.plugin.s3.form.FormUpload;
import dev.virga.plugin.s3.signature.Signed;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.web.Cors;
import dev.virga.plugin.s3.web.Visit;
import dev.virga.plugin.s3.web.Website;
import dev.virga.spi.AwsException;
import dev.virga.spi.Fidelity;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/// Takes a request of S3 to its operation, and its answer back.
public final class RequestFilter {
  private static final String BUCKET_REGION = "x-amz-bucket-region";
  private static final Set<String> UPLOADS = Set.of("PUT", "POST");
  private static final Headers SERVER = Headers.of("Server", "AmazonS3");

  private final Store store;
  private final SubResourceNames subResources;
  private final Authentication authentication;
  private final AccessChecks access;
  private final IncomingBody body;
  private final Cors cors;
  private final Website website;
  private final FormUpload forms;

  /// A filter before operations.
  public RequestFilter(Store store, List<Operation<?, ?>> operations) {
    this.store = store;
    this.subResources = new SubResourceNames(operations);
    this.authentication = new Authentication(store.context());
    boolean strict = store.context().fidelity() == Fidelity.STRICT;
    this.access = new AccessChecks(strict);
    this.body = new IncomingBody(strict);
    this.cors = new Cors(store.configurations().cors());
    this.website = new Website(store.buckets(), store.configurations().website());
    this.forms = new FormUpload(store.context().clock(), authentication::verify);
  }

  /// Answers a request.
  ///
  /// @param next routes a request in path style
  public HttpResponse handle(HttpRequest request, RequestContext context, HttpHandler next) {
    Headers more = SERVER;
    try {
      Address address = Address.of(request);
      Optional<Bucket> bucket = store.buckets().find(address.bucket());
      if (bucket.isPresent()) {
        more = more.with(cors.headers(request, bucket.get()));
      }
      HttpResponse response = answer(request, address, bucket, context, next);
      return Identification.complete(response, context.requestId()).with(more);
    } catch (AwsException e) {
      throw with(e, more);
    }
  }

  private HttpResponse answer(
      HttpRequest request,
      Address address,
      Optional<Bucket> bucket,
      RequestContext context,
      HttpHandler next) {
    if (request.method().equals("OPTIONS")) {
      return cors.preflight(request, bucket, !address.key().isEmpty());
    }
    if (address.website()) {
      var visit =
          new Visit(
              request, address.bucket(), PercentEncoding.text(address.key()), context.requestId());
      return website.answer(visit, next);
    }
    try {
      HttpResponse response = called(request, address, bucket, context, next);
      boolean fine = response.status() < 300;
      return fine || bucket.isEmpty()
          ? response
          : response.with(BUCKET_REGION, bucket.get().region());
    } catch (AwsException e) {
      throw bucket.isEmpty() ? e : e.withHeader(BUCKET_REGION, bucket.get().region());
    }
  }

  private HttpResponse called(
      HttpRequest request,
      Address address,
      Optional<Bucket> bucket,
      RequestContext context,
      HttpHandler next) {
    boolean form =
        request.method().equals("POST") && address.key().isEmpty() && request.query().isEmpty();
    if (!form || address.bucket().isEmpty()) {
      return next.handle(checked(request, address, bucket, context));
    }
    String name = store.buckets().get(address.bucket()).name();
    return forms.answer(
        request, name, address.hostBucket() != null, it -> next.handle(body.digested(it)));
  }

  /// The request in path style, with everything looked at that needs no operation.
  private HttpRequest checked(
      HttpRequest request, Address address, Optional<Bucket> bucket, RequestContext context) {
    access.checkMethod(request, address);
    Optional<Signed> signed = authentication.verify(request, address, context.principal());
    access.checkOverrides(request);
    HttpRequest call =
        new HttpRequest(
            request.method(),
            address.path(),
            request.query(),
            Authentication.isPresigned(request) ? HoistedHeaders.of(request) : request.headers(),
            request.body());
    bucket.ifPresent(it -> access.check(call, address, signed, it));
    subResources.check(call, address);
    return UPLOADS.contains(request.method()) ? body.decode(call, signed.orElse(null)) : call;
  }

  private static AwsException with(AwsException error, Headers headers) {
    var all = new AtomicReference<>(error);
    headers.forEach((name, value) -> all.updateAndGet(it -> it.withHeader(name, value)));
    return all.get();
  }
}
