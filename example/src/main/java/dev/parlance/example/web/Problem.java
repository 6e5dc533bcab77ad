package dev.parlance.example.web;

import java.util.function.Function;

/** Why a request is not answered with what it asks for. */
enum Problem {
  BAD_REQUEST(400, PageTexts::errorBadRequest),
  FOREIGN(403, PageTexts::errorForeign),
  NOT_FOUND(404, PageTexts::errorNotFound),
  METHOD(405, PageTexts::errorMethod),
  TOO_LARGE(413, PageTexts::errorTooLarge),
  MEDIA_TYPE(415, PageTexts::errorMediaType),
  INTERNAL(500, PageTexts::errorInternal);

  private final int status;
  private final Function<PageTexts, String> text;

  Problem(int status, Function<PageTexts, String> text) {
    this.status = status;
    this.text = text;
  }

  int status() {
    return status;
  }

  /** What the visitor reads. */
  String text(PageTexts texts) {
    return text.apply(texts);
  }
}
