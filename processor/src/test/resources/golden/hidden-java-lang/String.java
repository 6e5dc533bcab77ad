package com.acme.music;

/** Of a violin. */
public class String {}
