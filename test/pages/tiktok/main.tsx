/** @jsxImportSource react */
import '../mutations';
import { createRoot } from 'react-dom/client';
import { Film } from './film';
import { Upload } from './upload';

/** The page of one address: the upload in the Studio, or a film with its comments. */
const Page = location.pathname.startsWith('/tiktokstudio/') ? Upload : Film;
const root = createRoot(document.querySelector('#root') as HTMLElement);
let generation = 0;

// Another key makes another subtree; what was written is kept beside it.
window.remount = () => root.render(<Page key={++generation} />);
window.remount();
