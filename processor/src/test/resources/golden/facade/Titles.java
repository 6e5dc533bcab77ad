package com.acme.contact;

/** Titles of pages. */
public interface Titles {
  String contactTitle();
}
