/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { Home } from '../../shared/x.tsx';

createRoot(document.getElementById('react-root')!).render(<Home />);
