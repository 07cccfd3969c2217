'use client';
import { useEffect } from 'react';

/** Marks the page once it hears presses. Until then the pointer over a control says that it is being made ready (app.css). */
export function HearsPresses() {
  useEffect(() => {
    document.documentElement.dataset['hears'] = 'presses';
  }, []);
  return null;
}
